import Foundation

/// Why a file could not be read or written: the world's fault, not the author's.
package enum FileProblem: Error, Equatable, Sendable {
  /// A directory where a file was expected.
  case notAFile(path: String)
  /// `reason` is for people.
  case unreadable(path: String, reason: String)
  case unwritable(path: String, reason: String)

  /// For people.
  package var message: String {
    switch self {
    case .notAFile(let path): "\(path): expected a file, found a directory"
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .unwritable(let path, let reason): "\(path): cannot be written: \(reason)"
    }
  }

  /// Writing failed with an `errno`.
  static func unwritable(_ path: String, code: Int32) -> FileProblem {
    .unwritable(path: path, reason: String(cString: strerror(code)).lowercased())
  }
}
