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

  /// Gives included files relative to the including one, and the modules of the folder that it runs in.
  static let library = TemplateLibrary(file: { request in
    guard let path = path(of: request), let bytes = try? bytes(path) else {
      return .failure(.absent)
    }
    return .success((path, bytes))
  })

  private static func path(of request: TemplateLibrary.Request) -> String? {
    switch request {
    case .include(let path, let from):
      let directory = from.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      return directory.isEmpty ? path : directory.joined(separator: "/") + "/" + path
    case .module(let name): return "modules/\(name).mjml"
    case .partial: return nil
    }
  }
}
