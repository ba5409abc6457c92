import Foundation

/// Paths as text: joining, normalising, comparing. Only `real` asks the file system.
enum FilePath {
  /// `a/b` and `c` → `a/b/c`; an absolute second path wins.
  static func join(_ directory: String, _ path: String) -> String {
    if path.hasPrefix("/") || directory.isEmpty { return path }
    return directory.hasSuffix("/") ? directory + path : directory + "/" + path
  }

  /// Absolute and without `.`, `..` and double slashes; symbolic links stay.
  static func resolve(_ path: String, in directory: String) -> String {
    normalise(join(directory, path))
  }

  /// The path without `.`, `..` (as far as it can be taken away) and double slashes.
  static func normalise(_ path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if let last = parts.last, last != ".." {
        parts.removeLast()
      } else if !isAbsolute {
        parts.append(part)
      }
    }
    let text = parts.joined(separator: "/")
    return isAbsolute ? "/" + text : text.isEmpty ? "." : text
  }

  /// The directory of a normalised path; the root's is the root.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The text behind the last dot of the last part; empty if there is none.
  static func fileExtension(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return String(name[name.index(after: dot)...])
  }

  /// Whether `path` is `directory` or lies below it; both normalised.
  static func contains(_ directory: String, _ path: String) -> Bool {
    path == directory || path.hasPrefix(directory == "/" ? "/" : directory + "/")
  }

  /// The path with all symbolic links resolved; `nil` if there is no such file.
  static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The path as a person would write it: relative where it lies below the working directory.
  static func display(_ path: String) -> String {
    let here = FileManager.default.currentDirectoryPath
    return here != "/" && contains(here, path) && path != here
      ? String(path.dropFirst(here.count + 1)) : path
  }
}
