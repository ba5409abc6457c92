import Foundation

/// Reads whole files, but only regular ones of a sensible size: a pipe, a device or a huge file is refused at once.
package enum RegularFile {
  /// Why a file cannot be read; `description` is for people.
  package enum Failure: Error, CustomStringConvertible, Sendable {
    case absent
    case notRegular
    case tooLarge(limit: Int)
    /// In the system's words.
    case system(String)

    package var description: String {
      switch self {
      case .absent: "there is no such file"
      case .notRegular: "it is not a regular file"
      case .tooLarge(let limit): "it is larger than \(limit >> 20) MB"
      case .system(let reason): reason
      }
    }
  }

  /// The bytes of the file at `path`, at most `limit` of them.
  package static func read(
    _ path: String, limit: Int = 64 << 20
  ) throws(Failure) -> [UInt8] {
    let (descriptor, size) = try open(path)
    defer { close(descriptor) }
    guard size <= limit else { throw .tooLarge(limit: limit) }
    return try read(descriptor, count: size)
  }

  /// The next `count` bytes of an open file; fewer at its end.
  static func read(_ descriptor: Int32, count: Int) throws(Failure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = bytes.withUnsafeMutableBytes {
        Foundation.read(descriptor, $0.baseAddress?.advanced(by: filled), count - filled)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw systemFailure() }
      if got == 0 { break }
      filled += got
    }
    bytes.removeSubrange(filled...)
    return bytes
  }

  /// Throws if the file at `path` could not be read.
  package static func check(_ path: String) throws(Failure) { close(try open(path).descriptor) }

  /// Opens a file for reading and gives its size; the caller closes the descriptor. Never waits for a pipe's other end.
  package static func open(_ path: String) throws(Failure) -> (descriptor: Int32, size: Int) {
    let descriptor = Foundation.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw systemFailure() }
    var information = stat()
    guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notRegular
    }
    return (descriptor, Int(information.st_size))
  }

  private static func systemFailure() -> Failure {
    switch errno {
    case ENOENT, ENOTDIR: .absent
    case ENXIO: .notRegular
    default: .system(String(cString: strerror(errno)).lowercased())
    }
  }
}
