import Compiler
import Expressions
import Rendering
import Testing

/// Writes to data extensions: seen by the message, reported, and gone afterwards.
@Suite struct DataExtensionWriteTests {
  private static let data = """
    {"data_extensions": {"M": {
      "columns": [{"name": "Id", "primary_key": true}, "Level", {"name": "Active", "default": true}],
      "rows": [["1", "Gold", true], ["2", "Gold", false], ["3", "Blue", true]]}}}
    """

  @Test(arguments: [
    (
      #"%%[ InsertDE("M", "Id", "9", "Level", "New") ]%%%%=Lookup("M", "Level", "Id", "9")=%%"#,
      "New"
    ),
    (#"%%[ InsertData("M", "Id", "9") ]%%%%=Lookup("M", "Active", "Id", "9")=%%"#, "True"),
    (
      #"%%[ InsertDE("M", "Id", "9") InsertDE("M", "Id", "9") ]%%"#,
      #"aborted: InsertDE: data extension "M" has a row with the key "9" already"#
    ),
    (#"%%=UpdateData("M", 1, "Level", "gold", "Level", "Old")=%%"#, "2"),
    (
      #"%%[ UpdateDE("M", 1, "Level", "Gold", "Level", "Old") ]%%%%=RowCount(LookupRows("M", "Level", "old"))=%%"#,
      "2"
    ),
    // A row that was read keeps showing what it showed.
    (
      #"%%=Lookup("M", "Level", "Id", "1")=%%%%[ UpdateDE("M", 1, "Id", "1", "Level", "Old") ]%%%%=Lookup("M", "Level", "Id", "1")=%%%%=Lookup("M", "Level", "Id", "2")=%%"#,
      "GoldGoldGold"
    ),
    (
      #"%%[ UpdateDE("M", 1, "Id", "2", "Level", "Old") ]%%%%=Lookup("M", "Level", "Id", "2")=%%"#,
      "Old"
    ),
    (#"%%=UpsertData("M", 1, "Id", "7", "Level", "New")=%%%%=DataExtensionRowCount("M")=%%"#, "14"),
    (#"%%=UpsertData("M", 1, "Id", "1", "Level", "New")=%%%%=DataExtensionRowCount("M")=%%"#, "13"),
    (#"%%=DeleteData("M", "Level", "Gold")=%%%%=DataExtensionRowCount("M")=%%"#, "21"),
    (
      #"%%[ DeleteDE("M", "Id", "2") ]%%%%=RowCount(LookupOrderedRows("M", 0, "Id", "Level", "Gold"))=%%"#,
      "1"
    ),
    (
      #"%%[ UpdateDE("M", 3, "Id", "1", "Level", "x") ]%%"#,
      "aborted: UpdateDE: expected the number of search pairs, found 3"
    ),
    (
      #"%%[ InsertDE("M", "Id", "9", "Name", "x") ]%%"#,
      #"aborted: InsertDE: data extension "M" has no column "Name", only Id, Level, Active"#
    ),
  ])
  func showsInTheMessage(template: String, expected: String) throws {
    #expect(try LanguagePage.text(template, "ampscript", Self.data) == expected)
  }

  @Test func isReportedAndForgotten() throws {
    let template =
      #"%%[ UpsertDE("M", 1, "Id", id, "Level", "New") ]%%%%=DataExtensionRowCount("M")=%%"#
    let source = try #require(LanguagePage.compile(template, "ampscript").source)
    let run = LanguageRun(source)
    for id in ["8", "9"] {
      let data = Self.data.dropLast() + ", \"id\": \"\(id)\"}"
      #expect(try run.text(String(data)) == "4")
      #expect(run.writes.map(\.function) == ["UpsertDE"])
      #expect(run.writes.first?.columns == ["Id", "Level"])
    }
  }
}
