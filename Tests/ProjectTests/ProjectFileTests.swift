import Compiler
import Diagnostics
import Expressions
import Project
import RecipientData
import Testing

@Suite struct ProjectFileTests {
  private func read(_ text: String) -> (file: ProjectFile, diagnostics: [Diagnostic], SourceMap) {
    var sources = SourceMap()
    let source = SourceFile(path: "galley.yml", bytes: Array(text.utf8))
    let id = sources.add(source)
    let (file, diagnostics) = ProjectFile.read(source, file: id)
    return (file, diagnostics.all, sources)
  }

  @Test func readsEverySetting() {
    let (file, diagnostics, _) = read(
      """
      languages: [liquid, mergetags]
      escape: off
      store: data/other.sqlite
      fields:
        first_name: { type: string, fallback: there }
        points:     { type: integer, fallback: 0 }
        birthday:   { type: date }
        plain:
      merge_tags: { FNAME: first_name }
      recommendations:
        recommended: { limit: 3, minimum: 2, fallback: bestsellers }
      segments:
        vip: { fallbacks: { headline: "For you: ä" } }
        rest: {}
      goldens:
        welcome: [regular, segment:vip]
      lint:
        rules: { image-without-alt: error, size: { limit: 102400 }, spaces: off }
        ignore: [ "modules/legacy/**" ]
      include_paths: [../shared]
      system: { list:company: Example Ltd }
      content_blocks: { Footer: { file: content/footer.html }, tag: "Made here" }
      data_extensions: { Tiers: { key: Tier } }
      """)
    #expect(diagnostics.map(\.message) == [])
    #expect(file.languages == ["liquid", "mergetags"])
    #expect(file.escape == .off)
    #expect(file.store == "data/other.sqlite")
    #expect(file.data.fields.map(\.name) == ["first_name", "points", "birthday", "plain"])
    #expect(file.data.type(of: "birthday") == .date)
    guard case .integer(0) = file.data.fields[1].fallback else { return #expect(Bool(false)) }
    #expect(file.mergeTags == ["FNAME": "first_name"])
    let slot = file.data.slot("recommended")
    #expect(slot.limit == 3 && slot.minimum == 2 && slot.fallback == "bestsellers")
    #expect(file.data.segments.map(\.name) == ["vip", "rest"])
    #expect(file.data.segments[0].fallbacks.map(\.field) == ["headline"])
    #expect(file.goldens.map(\.cases) == [["regular", "segment:vip"]])
    #expect(file.lint.rules.map(\.name) == ["image-without-alt", "size", "spaces"])
    #expect(file.lint.rules[0].severity == .error)
    #expect(file.lint.rules[2].isOff)
    #expect(file.lint.ignore == ["modules/legacy/**"])
    #expect(file.systemValues == ["LIST:COMPANY": "Example Ltd"])
    #expect(file.contentBlocks.keys.sorted() == ["footer", "tag"])
    #expect(file.data.dataExtensionKeys == ["Tiers": ["Tier"]])
  }

  @Test(arguments: [
    ("feilds: {}", "unknown key ‘feilds’ of galley.yml", 1, 1, "did you mean ‘fields’?"),
    (
      "fields:\n  äö: { typ: string }", "unknown key ‘typ’ of field ‘äö’", 2, 9,
      "did you mean ‘type’?"
    ),
    (
      "fields:\n  a: { type: sting }", "unknown value ‘sting’ of ‘type’", 2, 14,
      "did you mean ‘string’?"
    ),
    (
      "recommendations:\n  r:\n    limit: three",
      "expected a whole number of at least 1 for ‘limit’, found ‘three’", 3, 12, nil
    ),
    ("fields: [a]", "expected a mapping for ‘fields’, found a list", 1, 9, nil),
    ("store: []", "expected a text for ‘store’, found a list", 1, 8, nil),
    ("escape: On", "unknown value ‘On’ of ‘escape’", 1, 9, "known here: contextual, off"),
  ])
  func reportsWithPlaceAndHint(
    text: String, message: String, line: Int, column: Int, hint: String?
  ) throws {
    let (_, diagnostics, sources) = read(text)
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(diagnostic.message == message)
    #expect(diagnostic.hint == hint)
    let range = try #require(diagnostic.range)
    #expect(sources.position(of: range) == SourcePosition(line: line, column: column))
    #expect(range.end > range.start)
  }

  @Test(arguments: ["a: [", "a: 1\na: 2", "\t- x", "a: b: c"]) func brokenYAMLIsOneError(
    text: String
  ) {
    let (_, diagnostics, _) = read(text)
    #expect(diagnostics.map(\.code.name) == ["project-syntax"])
  }

  @Test(arguments: ["", "# nothing\n", "fields:\n", "lint:\n"]) func emptyPartsAreDefaults(
    text: String
  ) {
    let (file, diagnostics, _) = read(text)
    #expect(diagnostics.isEmpty)
    #expect(file.languages.count == 3)
  }
}
