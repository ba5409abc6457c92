import Compiler
import Diagnostics
import Expressions
import Rendering
import Testing

/// What `galley compile` prints is a template of the logic's language: run over data, it gives the page of `galley render`. Its
/// head says what any recipient may need, so bodies are compared.
@Suite struct EmittedTruthTests {
  static let cases = [
    TruthCase(
      "a loop over columns, by the number of its turns",
      body:
        "<mj-section>{% for p in list limit: 3 %}<mj-column><mj-text>{{ forloop.index }}{{ p }}</mj-text></mj-column>{% else %}<mj-column><mj-text>none</mj-text></mj-column>{% endfor %}</mj-section>",
      ##"{"list": ["a", "b"]}"##, ""),
    TruthCase(
      "the same without a turn",
      body:
        "<mj-section>{% for p in list limit: 3 %}<mj-column><mj-text>{{ p }}</mj-text></mj-column>{% else %}<mj-column><mj-text>none</mj-text></mj-column>{% endfor %}</mj-section>",
      ##"{}"##, ""),
    TruthCase(
      "a loop of which the number of turns is known",
      body:
        "<mj-section>{% for i in (2..4) %}<mj-column><mj-text>{{ i }}</mj-text></mj-column>{% endfor %}</mj-section>",
      "{}", ""),
    TruthCase(
      "a loop without a limit beside a condition",
      body:
        "<mj-section>{% for p in list reversed %}<mj-column><mj-text>{{ p }}</mj-text></mj-column>{% endfor %}{% if x %}<mj-column width='30%'><mj-text>x</mj-text></mj-column>{% endif %}</mj-section>",
      ##"{"list": [1, 2, 3], "x": true}"##, ""),
    TruthCase(
      "two loops, the second by what the first left",
      body:
        "<mj-section>{% assign n = 0 %}{% for p in list limit: 2 %}{% assign n = p %}<mj-column><mj-text>{{ n }}</mj-text></mj-column>{% endfor %}{% if n == 2 %}<mj-column><mj-text>two</mj-text></mj-column>{% endif %}</mj-section>",
      ##"{"list": [1, 2]}"##, ""),
    TruthCase(
      "an assignment before a condition",
      body:
        "<mj-section>{% assign vip = true %}{% if vip %}<mj-column><mj-text>A</mj-text></mj-column>{% endif %}<mj-column><mj-text>B</mj-text></mj-column></mj-section>",
      "{}", ""),
    TruthCase(
      "assignments under a condition without columns",
      body:
        "<mj-section>{% if a %}{% assign b = true %}{% else %}{% assign c = 1 %}{% endif %}<mj-column><mj-text>A</mj-text></mj-column>{% if b %}<mj-column><mj-text>B</mj-text></mj-column>{% endif %}</mj-section>",
      ##"{"a": 1}"##, ""),
    TruthCase(
      "a tag of many lines",
      body:
        "{% assign n = 3 %}<mj-section><mj-column><mj-text>{% liquid\nassign m = n\nif m > 2\necho 'many'\nelse\necho 'few'\nendif\nfor i in (1..2)\necho i\nendfor %}</mj-text></mj-column></mj-section>",
      "{}", ""),
    TruthCase(
      "several statements of AMPscript in one block",
      body:
        "<mj-section>%%[ VAR @n /* how many */ SET @n = 2 IF @n > 1 THEN FOR @i = 1 TO @n DO SET @x = Multiply(@i, 2) ]%%<mj-column><mj-text>%%=v(@x)=%%</mj-text></mj-column>%%[ NEXT @i ELSE ]%%<mj-column><mj-text>few</mj-text></mj-column>%%[ ENDIF SET @y = 'done' ]%%<mj-column><mj-text>%%=v(@y)=%%</mj-text></mj-column></mj-section>",
      "{}", ""),
    TruthCase(
      "a loop of AMPscript that counts down",
      body:
        "<mj-section>%%[ FOR @i = 3 DOWNTO @n DO ]%%<mj-column><mj-text>%%=v(@i)=%%</mj-text></mj-column>%%[ NEXT ]%%</mj-section>",
      ##"{"n": 2}"##, ""),
    TruthCase(
      "a cycle in an attribute that is printed thrice",
      body:
        "{% for i in (1..3) %}<mj-section><mj-column vertical-align='{% cycle 'top', 'middle', 'bottom' %}'><mj-text>{{ i }}</mj-text></mj-column></mj-section>{% endfor %}",
      "{}", ""),
  ]

  @Test(arguments: cases) func runsToThePage(_ test: TruthCase) throws {
    let body = try Self.body(ofEmitted: test)
    #expect(body == Self.body(try Rendered.page(test.logic, test.data)))
  }

  /// Whether data print anything, and how, cannot be known when compiling: where structure hangs on it, a tag counts as printed.
  static let printed: Set<String> = [
    "a button without its link", "a loop in the preview that prints nothing",
    "a short colour from data",
    "a text beside an icon that a loop leaves empty", "an empty colour stays empty",
  ]

  /// Whatever else is tested here: the same page, or an error that says what cannot be printed.
  @Test(
    arguments: (AttributeTruthTests.cases + EffectTruthTests.cases + HeadTruthTests.cases
      + LayoutTruthTests.cases).filter { !printed.contains($0.name) })
  func isTrueOrRefused(_ test: TruthCase) throws {
    let emitted = Rendered.emitted(test.logic)
    guard emitted.contains("</html>") else { return #expect(!emitted.isEmpty) }
    let body = try Self.body(ofEmitted: test)
    #expect(body == Self.body(try Rendered.page(test.logic, test.data)))
  }

  @Test func blocksStayAsWritten() {
    let block = "%%[ /* names */\n  SET @a = 1 /* one */\n  SET @b = 2\n]%%"
    let text = Rendered.emitted(
      "<mjml><mj-body>\(block)<mj-section><mj-column><mj-text>%%=v(@b)=%%</mj-text></mj-column></mj-section></mj-body></mjml>"
    )
    #expect(text.contains(block))
  }

  @Test func whatCountsCannotHappenTwice() {
    let text = Rendered.emitted(
      """
      <mjml><mj-body><mj-section>{% assign n = n | plus: 1 %}{% if n > 1 %}<mj-column></mj-column>{% endif %}\
      </mj-section></mj-body></mjml>
      """)
    #expect(
      text == "this would happen twice: the layout depends on what comes after it")
  }

  @Test func aConditionInEachTurnIsNamed() {
    let text = Rendered.emitted(
      """
      <mjml><mj-body><mj-section>{% for p in list %}{% if p %}<mj-column></mj-column>{% endif %}{% endfor %}\
      </mj-section></mj-body></mjml>
      """)
    #expect(
      text == "the layout depends on what this decides in each turn of the loop around it")
  }

  private static func body(ofEmitted test: TruthCase) throws -> String {
    let emitted = Rendered.emitted(test.logic)
    #expect(emitted.contains("</html>"))
    let text = TextTemplate.compile(
      path: "test.html", bytes: Array(emitted.utf8), surroundings: .verbatim,
      options: CompileOptions())
    guard let source = text.source else {
      Issue.record("\(text.diagnostics.all.map(\.message))")
      return emitted
    }
    return body(try Rendered.run(Assembler.assemble(source), test.data))
  }

  /// What stands behind the head, without the seams between Outlook's comments and white space between tags.
  private static func body(_ page: String) -> String {
    let start = page.firstRange(of: "</head>")?.upperBound ?? page.startIndex
    return TruthCase.withoutKeys(String(page[start...]))
      .replacing("<![endif]--><!--[if mso | IE]>", with: "")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
