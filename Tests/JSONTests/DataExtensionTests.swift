import Expressions
import Testing

@Suite struct DataExtensionTests {
  private let tables: DataExtensions

  init() throws {
    let json = """
      {"Tiers": {"columns": ["Tier", {"name": "Points", "type": "Number"}],
                 "rows": [["Gold", 2000], ["gold", 10], {"tier": "SILVER", "Points": 2000}, ["Ärger"]]},
       "Broken": 3}
      """
    tables = DataExtensions(json: try JSONReader.read(Array(json.utf8)).value)
  }

  private func rows(
    _ pairs: [(Int, String)], caseSensitive: Bool = false, limit: Int = .max
  ) -> [String?] {
    tables.table("TIERS")?.rows(
      .init(pairs: pairs.map { ($0.0, $0.1) }, isCaseSensitive: caseSensitive, limit: limit)
    ).map { $0.values[0].lookupText } ?? []
  }

  @Test func looksUpByAnyColumn() {
    #expect(rows([(0, "GOLD")]) == ["Gold", "gold"])
    #expect(rows([(0, "gold")], caseSensitive: true) == ["gold"])
    #expect(rows([(1, "2000")]) == ["Gold", "SILVER"])
    #expect(rows([(1, "2000"), (0, "silver")]) == ["SILVER"])
    #expect(rows([(0, "gold")], limit: 1) == ["Gold"])
    #expect(rows([(0, "äRGER")]) == ["Ärger"])
    #expect(rows([(0, "none")]) == [])
    #expect(rows([(9, "gold")]) == [])
    #expect(rows([]).count == 4)
    #expect(rows([], limit: -1) == [])
  }

  @Test func tablesOverTables() {
    let more = DataExtensions([DataExtension(name: "tiers", columns: ["A"], rows: [])])
    #expect(more.over(tables).table("Tiers")?.columns == ["A"])
    #expect(DataExtensions.none.over(tables).table("Tiers")?.rowCount == 4)
    #expect(tables.table("Broken") == nil)
    #expect(tables.table("tiers")?.column("POINTS") == 1)
  }

  @Test func environmentAdoptsReservedMembers() throws {
    let json = """
      {"now": "2026-03-31T12:00:00Z", "system": {"unsub": "u"}, "content_blocks": {"Key": "text"},
       "data_extensions": {"T": {"columns": ["A"], "rows": [["1"]]}}, "first_name": "Ada"}
      """
    guard case .object(let data) = try JSONReader.read(Array(json.utf8)).value else { return }
    var environment = RenderEnvironment(now: Timestamp(seconds: 0))
    environment.adopt(reservedMembersOf: data)
    #expect(environment.now.seconds == 1_774_958_400)
    #expect(environment.systemValues == ["UNSUB": "u"])
    #expect(environment.contentBlocks == ["key": "text"])
    #expect(environment.dataExtensions.table("t")?.rowCount == 1)
  }
}
