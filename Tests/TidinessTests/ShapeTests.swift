import Foundation
import Testing

@Suite struct ShapeTests {
  /// Longer files need a reason; these have one.
  private static let mayBeLong = [
    "Sources/Expressions/Cultures/CalendarNames+All.swift": "a table: a block for each culture"
  ]

  private static let files =
    Repository.swiftFiles(below: "Sources") + Repository.swiftFiles(below: "Tests")

  @Test func filesAreShort() throws {
    for file in Self.files where Self.mayBeLong[file] == nil {
      let count = try Repository.lines(file).count
      #expect(count <= 400, "\(file) has \(count) lines")
    }
  }

  @Test func noTryBangInSources() throws {
    for file in Repository.swiftFiles(below: "Sources") {
      for (index, line) in try Repository.lines(file).enumerated() {
        let code = line.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false)[0]
        #expect(!code.contains("try!"), "\(file):\(index + 1)")
        #expect(!code.contains("fatalError("), "\(file):\(index + 1)")
      }
    }
  }

  @Test func everyPackageDeclarationHasItsSentence() throws {
    let kinds = ["struct", "enum", "class", "protocol", "actor"]
    for file in Repository.swiftFiles(below: "Sources") {
      let lines = try Repository.lines(file)
      for (index, line) in lines.enumerated() {
        let words = line.split(separator: " ").filter { $0 != "final" && $0 != "indirect" }
        guard words.count > 2, ["package", "public"].contains(words[0]),
          kinds.contains(String(words[1]))
        else { continue }
        var above = index - 1
        while above >= 0, lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
        let documented = above >= 0 && lines[above].contains("///")
        // A type inside a documented member list may speak for itself by its cases.
        #expect(documented || line.hasPrefix("  "), "\(file):\(index + 1) has no comment")
      }
    }
  }
}
