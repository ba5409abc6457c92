import Foundation
import Production

/// What `-o` means: standard output, a file, or a directory.
enum OutputTarget {
  case standardOutput
  case file(String)
  case directory(String)

  /// Without `-o` a single output goes to standard output; several need a directory. An output that is one of the inputs is
  /// refused.
  init(_ option: String?, isSingle: Bool, inputs: [String]) throws {
    guard let path = option else {
      guard isSingle else {
        throw Problem("several outputs need a place", hint: "give a directory with -o DIR")
      }
      self = .standardOutput
      return
    }
    if path == "-" {
      self = .standardOutput
    } else if path.hasSuffix("/") || OutputDirectory.exists(path) || !isSingle {
      self = .directory(path)
    } else {
      self = .file(path)
    }
    if case .file = self, inputs.contains(where: { Self.isSame($0, path) }) {
      throw Problem("\(path): the output would replace its own input")
    }
  }

  /// One output each for files of these names.
  func files(named names: [String]) throws -> [SingleOutput] {
    switch self {
    case .standardOutput: return names.map { _ in .standardOutput }
    case .file(let path): return names.map { _ in .file(path) }
    case .directory(let path):
      let base = path.hasSuffix("/") ? String(path.dropLast()) : path
      var seen: Set<UInt64> = []
      return try names.map { name in
        guard seen.insert(FileName.identity(name)).inserted else {
          throw Problem("two outputs would be written to \(base)/\(name)")
        }
        return .file("\(base)/\(name)")
      }
    }
  }

  /// Whether two paths lead to the same file.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    var (first, second) = (stat(), stat())
    return stat(left, &first) == 0 && stat(right, &second) == 0 && first.st_ino == second.st_ino
      && first.st_dev == second.st_dev
  }
}

/// Where one result goes.
enum SingleOutput {
  case standardOutput
  case file(String)

  func write(_ bytes: [UInt8]) throws {
    switch self {
    case .standardOutput: Console.print(bytes)
    case .file(let path): try PendingFile.write(bytes, to: path)
    }
  }
}
