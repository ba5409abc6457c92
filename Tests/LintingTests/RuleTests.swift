import Compiler
import Diagnostics
import Linting
import Testing

@Suite struct RuleTests {
  /// Templates with marks, one or more for each rule.
  static let cases = [
    """
    {{ frist_name }}
    <!-- unknown-field: expected a declared field, found ‘frist_name’
       ^^^^^^^^^^ -->
    """,
    """
    *|FNAM|*
    <!-- unknown-field: expected a declared field, found ‘FNAM’
      ^^^^ -->
    """,
    "{{ recipient.first_name }} {{ segment }} {% assign x = 1 %}{{ x }}",
    """
    {% if segment == "high_intnet" %}x{% endif %}
    <!-- unknown-segment: expected a segment of galley.yml, found ‘high_intnet’
                      ^^^^^^^^^^^ -->
    """,
    """
    {% if segments contains "high_intent" %}x{% endif %}
    """,
    """
    {% for product in recommendations.recomended %}x{% endfor %}
    <!-- unknown-recommendation-slot: expected a recommendation slot of galley.yml, found ‘recomended’
                                      ^^^^^^^^^^ -->
    """,
    """
    Hello {{ city }}
    <!-- value-without-fallback: ‘city’ is printed without a fallback
          ^^^^^^^^^^ -->
    """,
    """
    {{ city | default: "town" }} {% if city %}{{ city }}{% endif %} {{ first_name }}
    """,
    """
    {{ first_name | raw }}
    <!-- unescaped-output: this value is printed without escaping
    ^^^^^^^^^^^^^^^^^^^^^^ -->
    """,
    """
    <img src="https://a.example/1.png">
    <!-- image-without-alt: ‘img’ has no ‘alt’
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ -->
    """,
    """
    <img src="https://a.example/1.png" alt="">
    """,
    """
    <a href="#">top</a>
    <!-- link-without-target: expected ‘href’ of ‘a’ to be an address, found ‘#’
             ^ -->
    """,
    """
    <a href="http://a.example/">a</a>
    <!-- insecure-link: ‘href’ of ‘a’ uses http
             ^^^^^^^^^^^^^^^^^ -->
    """,
    """
    Lorem ipsum dolor
    <!-- placeholder-text: placeholder text
    ^^^^^ -->
    """,
  ]

  /// The text stands alone on its lines inside an otherwise clean template.
  private static func page(_ text: String) -> String {
    """
    <mjml lang="en"><mj-head><mj-title>T</mj-title><mj-preview>P</mj-preview></mj-head><mj-body><mj-section><mj-column><mj-text>
    \(text)
    </mj-text><mj-text><a href="https://a.example/unsubscribe">Unsubscribe</a></mj-text></mj-column></mj-section></mj-body></mjml>
    """
  }

  private static var project: ProjectFacts {
    var facts = ProjectFacts()
    facts.fields = ["first_name", "city"]
    facts.fieldsWithFallback = ["first_name"]
    facts.mergeTags = ["FNAME"]
    facts.segments = ["high_intent"]
    facts.slots = ["recommended"]
    return facts
  }

  /// What lint says, as `MarkedTemplate` writes it.
  private func findings(
    _ text: String, pageBytes: Int? = nil, settings: RuleSettings = RuleSettings()
  ) throws -> [String] {
    let compilation = Compiler.compile(path: "t.mjml", bytes: Array(text.utf8))
    let document = try #require(compilation.document)
    let context = LintContext(
      path: "t.mjml", document: document, sources: compilation.sources, project: Self.project,
      pageBytes: pageBytes)
    return try Linter.check(context, settings: settings).map { diagnostic in
      let range = try #require(diagnostic.range)
      let place = compilation.sources.position(of: range)
      let end = place.column + range.bytes.count - 1
      return "\(place.line):\(place.column)-\(end) \(diagnostic.code.name): \(diagnostic.message)"
    }
  }

  @Test(arguments: cases) func saysWhatIsMarked(source: String) throws {
    let template = MarkedTemplate(Self.page(source))
    #expect(try findings(template.text) == template.marks)
  }

  @Test func everyRuleHasACase() {
    let tested = Self.cases.joined() + Self.wholePages.map(\.code).joined()
    for rule in Rule.all { #expect(tested.contains(rule.name), "\(rule.name) has no case") }
  }

  /// What a page lacks as a whole.
  private static let wholePages: [(page: String, code: String)] = [
    ("<mjml><mj-body></mj-body></mjml>", "missing-unsubscribe"),
    ("<mjml><mj-body></mj-body></mjml>", "missing-title"),
    ("<mjml><mj-body></mj-body></mjml>", "missing-language"),
    ("<mjml lang='en'><mj-body></mj-body></mjml>", "missing-preview"),
    ("<mjml><mj-body></mj-body></mjml>", "size-over-limit"),
  ]

  @Test func pagesLackThings() throws {
    for (page, code) in Self.wholePages {
      let found = try findings(page, pageBytes: 102_401)
      #expect(found.contains { $0.contains(" \(code): ") }, "\(code)")
      #expect(try !findings(Self.page("x"), pageBytes: 102_400).contains { $0.contains(code) })
    }
  }

  @Test func settingsTurnRulesOffAndRaiseThem() throws {
    var settings = RuleSettings()
    settings.rules["placeholder-text"] = RuleSettings.Setting(isOff: true)
    settings.rules["size-over-limit"] = RuleSettings.Setting(options: ["limit": 10])
    let found = try findings(Self.page("lorem ipsum"), pageBytes: 11, settings: settings)
    #expect(found.count == 1 && found[0].contains("expected at most 10 bytes, found 11"))
    settings.ignore = ["*.mjml"]
    #expect(try findings(Self.page("lorem ipsum"), settings: settings).isEmpty)
  }

  @Test func misspeltSettingsAreProblems() {
    var settings = RuleSettings()
    settings.rules["placeholder-txt"] = RuleSettings.Setting()
    settings.rules["size-over-limit"] = RuleSettings.Setting(options: ["limt": 1])
    #expect(
      settings.problems.map(\.hint) == [
        "did you mean ‘placeholder-text’?", "did you mean ‘limit’?",
      ])
  }
}
