import Testing

@Suite struct ImportTests {
  /// Rooms that do no IO and know no Foundation.
  private static let core = [
    "Diagnostics", "Markup", "Expressions", "TemplateLanguages", "EmailIR", "Stylesheets",
    "Components", "Compiler", "Rendering", "Linting",
  ]

  /// What comes with the system or from a package, besides the rooms.
  private static let foreign: Set<String> = [
    "ArgumentParser", "Crypto", "Darwin", "Dispatch", "Foundation", "GRDB", "Glibc",
    "Synchronization", "Yams",
  ]

  /// The table of ARCHITECTURE.md whose head is `| target | may import |`, with further columns allowed.
  private func table() throws -> [String: Set<String>] {
    let lines = try Repository.lines("ARCHITECTURE.md")
    let rows = lines.drop { !$0.hasPrefix("| target |") || !$0.contains("may import") }
    let head = try #require(rows.first.map(cells))
    let column = try #require(head.firstIndex(of: "may import"))
    var table: [String: Set<String>] = [:]
    for row in rows.dropFirst(2).prefix(while: { $0.hasPrefix("|") }) {
      let cells = cells(row)
      guard cells.count > column else { continue }
      for target in names(cells[0]) { table[target] = Set(names(cells[column])) }
    }
    return table
  }

  private func cells(_ row: Substring) -> [String] {
    row.split(separator: "|").map { cell in
      String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  private func names(_ cell: String) -> [String] {
    cell.split { ", `".contains($0) }.map(String.init).filter { $0 != "–" && $0 != "-" }
  }

  @Test func everyRoomIsInTheTable() throws {
    #expect(try Set(table().keys) == Set(Repository.rooms))
  }

  @Test(arguments: Repository.rooms)
  func roomsImportWhatTheTableAllows(room: String) throws {
    let allowed = try #require(try table()[room])
    for file in Repository.swiftFiles(below: "Sources/\(room)") {
      for module in try Repository.imports(file) where !Self.foreign.contains(module) {
        #expect(allowed.contains(module), "\(file) imports \(module)")
      }
    }
  }

  @Test(arguments: core)
  func theCoreKnowsNoFoundation(room: String) throws {
    let outside: Set<String> = ["Foundation", "Glibc", "Darwin", "Dispatch", "GRDB", "Yams"]
    for file in Repository.swiftFiles(below: "Sources/\(room)") {
      let found = try Repository.imports(file).filter(outside.contains)
      #expect(found.isEmpty, "\(file) imports \(found)")
    }
  }

  @Test func thereIsSomethingToCheck() throws {
    #expect(Repository.rooms.contains("Diagnostics"))
    #expect(try Repository.imports("Tests/TidinessTests/ImportTests.swift") == ["Testing"])
  }
}
