import Foundation

/// The files of this repository, found from where this file was compiled.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Paths of the Swift files below a directory, relative to the root, sorted.
  static func swiftFiles(below directory: String) -> [String] {
    let base = root.appendingPathComponent(directory).path
    let all = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(".swift") }.sorted().map { "\(directory)/\($0)" }
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  static func lines(_ path: String) throws -> [Substring] {
    try text(path).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Names of the targets: the folders of `Sources`.
  static var rooms: [String] {
    let base = root.appendingPathComponent("Sources").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: base)) ?? [])
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The modules that a file imports, whatever the access level.
  static func imports(_ path: String) throws -> [String] {
    try lines(path).compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place < 2, words.count > place + 1,
        place == 0
          || ["package", "public", "private", "@testable", "@preconcurrency"]
            .contains(String(words[0]))
      else { return nil }
      // `import struct Foundation.URL` and `import Foundation.NSString` count for Foundation.
      let kinds: Set<Substring> = ["struct", "class", "enum", "func", "protocol", "typealias"]
      let name =
        kinds.contains(words[place + 1]) ? words.dropFirst(place + 2).first : words[place + 1]
      return name.map { String($0.split(separator: ".")[0]) }
    }
  }
}
