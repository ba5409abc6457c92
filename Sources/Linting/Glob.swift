/// A file pattern: `*` and `?` stay within a name, `**` crosses directories.
///
/// ```swift
/// Glob("modules/legacy/**").matches("modules/legacy/a/b.mjml")  // true
/// Glob("*.mjml").matches("templates/a.mjml")                    // false
/// ```
package struct Glob: Sendable {
  private let parts: [[UInt8]]

  package init(_ pattern: String) { parts = Self.parts(of: pattern) }

  /// Whether the whole of `path` fits; a leading `./` does not count.
  package func matches(_ path: String) -> Bool {
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return Self.match(parts[...], Self.parts(of: String(path))[...])
  }

  private static func parts(of path: String) -> [[UInt8]] {
    path.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
  }

  /// Greedy with one place to come back to, which is enough: the last `**` may take more, earlier ones need not.
  private static func match(_ pattern: ArraySlice<[UInt8]>, _ path: ArraySlice<[UInt8]>) -> Bool {
    walk(
      pattern, path, isAny: { $0 == Array("**".utf8) },
      fits: { name, part in
        walk(
          part[...], name[...], isAny: { $0 == UInt8(ascii: "*") },
          fits: { $1 == UInt8(ascii: "?") || $0 == $1 })
      })
  }

  private static func walk<Item>(
    _ pattern: ArraySlice<Item>, _ text: ArraySlice<Item>, isAny: (Item) -> Bool,
    fits: (Item, Item) -> Bool
  ) -> Bool {
    var (p, t) = (pattern.startIndex, text.startIndex)
    var retry: (p: Int, t: Int)?
    while t < text.endIndex {
      if p < pattern.endIndex, isAny(pattern[p]) {
        retry = (p, t)
        p += 1
      } else if p < pattern.endIndex, fits(text[t], pattern[p]) {
        p += 1
        t += 1
      } else if let back = retry {
        retry = (back.p, back.t + 1)
        (p, t) = (back.p + 1, back.t + 1)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy(isAny)
  }
}
