import Foundation

/// Makes directories for outputs.
package enum OutputDirectory {
  /// Makes `path` and everything above it.
  package static func make(_ path: String) throws(FileProblem) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .unwritable(path: path, reason: reason(of: error, path: path))
    }
  }

  /// Makes the directories above a file.
  package static func make(above path: String) throws(FileProblem) {
    guard let cut = path.lastIndex(of: "/"), cut != path.startIndex else { return }
    let directory = String(path[..<cut])
    if !exists(directory) { try make(directory) }
  }

  /// Whether `path` is a directory.
  package static func exists(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether `path` is a regular file.
  package static func isFile(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
  }

  /// Whether nothing is at `path`, or a directory with nothing in it.
  static func isEmptyOrAbsent(_ path: String) -> Bool {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return true }
    return (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty ?? false
  }

  private static func reason(of error: any Error, path: String) -> String {
    var facts = stat()
    return stat(path, &facts) == 0 ? "it is not a directory" : error.localizedDescription
  }
}
