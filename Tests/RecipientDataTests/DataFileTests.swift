import Diagnostics
import Expressions
import RecipientData
import Testing

@Suite struct DataFileTests {
  private func entries(
    _ name: String, _ text: String, _ settings: DataSettings = DataSettings()
  ) throws -> [DataFile.Entry] {
    let files = try TemporaryStore([name: text])
    let file = try DataFile(path: files.folder + "/data/" + name, settings: settings)
    var entries: [DataFile.Entry] = []
    while let entry = try file.next() { entries.append(entry) }
    return entries
  }

  @Test func oneObjectPerFileOrLine() throws {
    #expect(try entries("ada.json", #"{"a": 1}"#).map(\.id) == ["ada"])
    #expect(try entries("ada.json", #"{"id": 7}"#).map(\.id) == ["7"])
    let lines = try entries("a.ndjson", "{\"id\":\"x\"}\n\n{\"a\":1}\r\n")
    #expect(lines.map(\.id) == ["x", "line-3"])
    #expect(lines.map { $0.data?.json } == [#"{"id":"x"}"#, #"{"a":1}"#])
  }

  @Test(arguments: [
    ("a.json", "{\n  \"a\": }", "data-syntax", 2, 8),
    ("a.ndjson", "{}\n{}\n{\"a\"}", "data-syntax", 3, 5),
    ("a.json", "[1]", "data-wrong-form", 1, 1),
    ("a.json", "{\"now\": \"soon\"}", "data-wrong-form", 1, 1),
    ("a.json", "{\"b\": {\"a\":1,\"a\":2}}", "data-repeated-member", 1, 8),
    ("a.json", "", "data-syntax", 1, 1),
  ])
  func reportsWithItsPlace(
    name: String, text: String, code: String, line: Int, column: Int
  ) throws {
    let entry = try #require(try entries(name, text).last)
    #expect(entry.diagnostics.all.map(\.code.name) == [code])
    let range = try #require(entry.diagnostics.all.first?.range)
    #expect(entry.sources.position(of: range) == SourcePosition(line: line, column: column))
    #expect((entry.data == nil) == (entry.diagnostics.hasErrors && !text.contains("now")))
  }

  @Test func galleyYMLAppliesToDataFiles() throws {
    var settings = DataSettings()
    settings.segments = [SegmentSettings(name: "vip", fallbacks: [("headline", .string("H"))])]
    settings.recommendations = [
      RecommendationSlot(name: "top", limit: 2, minimum: 2, fallback: "best"),
      RecommendationSlot(name: "gone", fallback: "nothing"),
    ]
    let text = """
      {"segment":"vip","recommendations":{"top":[1],"best":[3,4,5],"other":[1]},"now":"2026-01-01",\
      "data_extensions":{"T":{"columns":["A"],"rows":[]}}}
      """
    let entry = try #require(try entries("a.json", text, settings).first)
    #expect(
      entry.data?["recommendations"].json
        == #"{"top":[3,4],"best":[3,4,5],"other":[1],"gone":[]}"#)
    #expect(entry.data?["$fallbacks"].json == #"{"headline":"H"}"#)
    let environment = entry.environment(RenderEnvironment(now: Timestamp(seconds: 0)))
    #expect(environment.now.iso8601 == "2026-01-01T00:00:00Z")
    #expect(environment.dataExtensions.table("t") != nil)
  }

  @Test func personasAreFilesOfAFolder() throws {
    let files = try TemporaryStore(["personas/regular.json": "{\"a\":1}", "secret.json": "{}"])
    let personas = Personas(directory: files.folder + "/data/personas")
    #expect(personas.names == ["regular"])
    #expect(try personas.entry("regular", settings: DataSettings()).data?.json == #"{"a":1}"#)
    #expect(throws: RegularFile.Failure.self) {
      try personas.entry("../secret", settings: DataSettings())
    }
    #expect(personas.unknown("regulra").hasSuffix("(did you mean ‘regular’?)"))
  }
}

extension Value {
  fileprivate var json: String {
    var writer = JSONWriter()
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
