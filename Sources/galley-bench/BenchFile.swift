import Compiler

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reading files.
enum BenchFile {
  /// The bytes of a file.
  static func bytes(_ path: String) throws(BenchError) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw BenchError("cannot read \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// Gives included files relative to the including one.
  static let library = TemplateLibrary(file: { request in
    guard case .include(let path, let from) = request else { return .failure(.absent) }
    let directory = from.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let full = directory.isEmpty ? path : directory.joined(separator: "/") + "/" + path
    guard let bytes = try? bytes(full) else { return .failure(.absent) }
    return .success((full, bytes))
  })
}
