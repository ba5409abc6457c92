import Foundation

/// A file that appears whole or not at all: written under a temporary name beside its place and renamed at the end.
///
/// Dropping it without `commit` removes what was written. A path that names a pipe or a device (`/dev/null`) is written
/// to directly, since nothing must take its place.
package final class PendingFile {
  private let path: String
  /// `nil` once nothing is left to remove.
  private var temporary: String?
  private let descriptor: Int32

  /// Makes the directories above `path` as well.
  package init(_ path: String) throws(FileProblem) {
    var facts = stat()
    let exists = stat(path, &facts) == 0
    let kind = facts.st_mode & S_IFMT
    if exists, kind == S_IFDIR { throw .notAFile(path: path) }
    if exists, kind != S_IFREG {
      self.path = path
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      self.path = exists ? Self.target(of: path) : path
      try OutputDirectory.make(above: self.path)
      let name = Self.temporaryName(for: self.path)
      descriptor = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
      temporary = name
    }
    if descriptor < 0 {
      temporary = nil
      throw .unwritable(path, code: errno)
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if let temporary { unlink(temporary) }
  }

  /// Adds to the end.
  package func append(_ bytes: [UInt8]) throws(FileProblem) {
    let code = bytes.withUnsafeBytes { Self.write($0, to: descriptor) }
    if code != 0 { throw .unwritable(path, code: code) }
  }

  /// Puts the file in its place.
  package func commit() throws(FileProblem) {
    guard let temporary else { return }
    if rename(temporary, path) != 0 { throw .unwritable(path, code: errno) }
    self.temporary = nil
  }

  /// Writes a whole file.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    let file = try PendingFile(path)
    try file.append(bytes)
    try file.commit()
  }

  /// Writes all of `bytes`; gives 0 or the system's error number.
  package static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = Foundation.write(descriptor, part.baseAddress, part.count)
      if count < 0, errno != EINTR { return errno }
      rest = rest.dropFirst(max(0, count))
    }
    return 0
  }

  /// A link keeps pointing where it points: the file behind it is replaced.
  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func temporaryName(for path: String) -> String {
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return path[..<cut] + ".galley-\(getpid())-" + String(path[cut...].suffix(64))
  }
}
