import Diagnostics
import Foundation
import Markup
import Testing

/// Every code has its file and is listed.
@Suite struct MarkupCodeTests {
  @Test func folderAndListAgree() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Markup/Codes").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.contains("+") }.map { $0.replacing(".swift", with: "").lowercased() }
    let names = MarkupCodes.all.map { $0.name.replacing("-", with: "") }
    #expect(Set(files) == Set(names))
    #expect(files.count == names.count)
  }

  @Test(arguments: MarkupCodes.all.map(\.name))
  func explainsItself(_ name: String) throws {
    let code = try #require(MarkupCodes.all.first { $0.name == name })
    #expect(code.summary.hasSuffix("."))
    #expect(code.explanation.count > 40)
  }

  /// What `galley explain` shows as wrong is wrong in that way, and what it shows as right is not.
  @Test(arguments: MarkupCodes.all.filter { !$0.wrong.isEmpty }.map(\.name))
  func examplesAreTrue(_ name: String) throws {
    let code = try #require(MarkupCodes.all.first { $0.name == name })
    #expect(Self.codes(in: code.wrong).contains(name))
    #expect(!Self.codes(in: code.right).contains(name))
  }

  static func codes(in source: String) -> [String] {
    MarkupReader.read(
      bytes: Array(source.utf8), file: FileID(index: 0), endingTags: ["mj-text"]
    ).diagnostics.all.map(\.code.name)
  }
}
