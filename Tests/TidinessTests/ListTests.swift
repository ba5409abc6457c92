import Foundation
import Testing

/// Open sets: a folder of `static let`s and the list that names them.
private struct OpenSet: CustomTestStringConvertible {
  let folder: String
  let list: String
  /// Starts a member: `static let upcase = Function(`.
  let type: String

  var testDescription: String { folder }

  static let all = [
    OpenSet(
      folder: "Sources/Diagnostics/Printers/Formats",
      list: "Sources/Diagnostics/Printers/Printer+All.swift", type: "Printer"),
    OpenSet(
      folder: "Sources/Linting/Rules", list: "Sources/Linting/Rule+All.swift", type: "Rule"),
  ]

  /// Names of the members that the folder declares.
  func declared() throws -> Set<String> {
    let names = try Repository.swiftFiles(below: folder).flatMap { file in
      try Repository.lines(file).compactMap(member)
    }
    return Set(names)
  }

  private func member(_ line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard let place = words.firstIndex(of: "let"), place > 0, words[place - 1] == "static",
      words.count > place + 3, words[place + 2] == "=", words[place + 3].hasPrefix(type + "(")
    else { return nil }
    return String(words[place + 1])
  }

  /// Words of the list file.
  func listed() throws -> Set<String> {
    let text = try Repository.text(list)
    return Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
  }
}

@Suite struct ListTests {
  @Test(arguments: OpenSet.all)
  private func everythingInTheFolderIsListed(set: OpenSet) throws {
    let declared = try set.declared()
    #expect(!declared.isEmpty)
    let missing = declared.subtracting(try set.listed())
    #expect(missing.isEmpty, "\(set.list) lacks \(missing.sorted())")
  }

  /// Every `DiagnosticCode` is named once more in its room: in the list that `galley explain` reads.
  @Test func everyDiagnosticCodeIsListed() throws {
    for room in Repository.rooms {
      let files = Repository.swiftFiles(below: "Sources/\(room)")
      let text = try files.map(Repository.text).joined(separator: "\n")
      let untyped = text.replacingOccurrences(of: "[DiagnosticCode] = [", with: "Codes = [")
      let lists = untyped.components(separatedBy: "Codes = [").dropFirst()
        .compactMap { $0.split(separator: "]").first }.joined(separator: ",")
      let listed = Set(lists.split { !$0.isLetter && !$0.isNumber }.map(String.init))
      for line in text.split(separator: "\n") where line.contains(" = DiagnosticCode(") {
        let name = line.split(separator: " ").drop { $0 != "let" }.dropFirst().first
        guard let name else { continue }
        #expect(listed.contains(String(name)), "\(room): ‘\(name)’ is in no list of codes")
      }
    }
  }
}
