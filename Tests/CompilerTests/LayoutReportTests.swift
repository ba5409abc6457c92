import Compiler
import Testing

/// `galley compile`: layouts as choices in the author's language, and what explains them.
@Suite struct LayoutReportTests {
  private static func page(_ body: String) -> String { "<mjml><mj-body>\(body)</mj-body></mjml>" }

  private static func section(_ conditions: Int) -> String {
    let columns = (0..<conditions).map {
      "{% if c\($0) %}<mj-column><mj-text>\($0)</mj-text></mj-column>{% endif %}"
    }
    return "<mj-section>\(columns.joined())</mj-section>"
  }

  @Test func aWidthThatConditionsChooseIsPrintedAsAChoice() {
    let text = Rendered.emitted(
      Self.page(
        """
        <mj-section><mj-column width="{% if wide %}70%{% else %}50%{% endif %}"><mj-text>a</mj-text></mj-column></mj-section>
        """))
    #expect(text.contains("{% if wide %}"))
    #expect(text.contains("mj-column-per-70") && text.contains("mj-column-per-50"))
  }

  @Test func aHeadUnderAConditionIsPrintedAsAChoiceOfPages() {
    let text = Rendered.emitted(
      """
      <mjml><mj-head>{% if dark %}<mj-attributes><mj-text color="#ffffff" /></mj-attributes>{% endif %}</mj-head>\
      <mj-body><mj-section><mj-column><mj-text>a</mj-text></mj-column></mj-section></mj-body></mjml>
      """)
    #expect(text.hasPrefix("{% if dark %}"))
    #expect(text.contains("color:#ffffff") && text.contains("color:#000000"))
  }

  @Test func tooManyCombinationsNameTheConditions() {
    #expect(Rendered.emitted(Self.page(Self.section(6))).contains("</html>"))
    #expect(
      Rendered.emitted(Self.page(Self.section(7))) == "more than 64 layouts of this mj-section")
    // Thirty conditions are a milliard of layouts: none of them may be made to find that out.
    #expect(
      Rendered.emitted(Self.page(Self.section(30))) == "more than 64 layouts of this mj-section")
  }

  @Test func theReportTellsCausesAndKeys() throws {
    let result = Compiler.layout(
      path: "test.mjml",
      bytes: Array(
        Self.page(
          Self.section(2)
            + "<mj-section>{% for p in list %}<mj-column></mj-column>{% endfor %}</mj-section>"
        ).utf8))
    let scopes = try #require(result.report).scopes
    #expect(scopes.map(\.element) == ["mj-section", "mj-section"])
    guard case .exactly(4) = scopes[0].layouts, case .fromData = scopes[1].layouts else {
      Issue.record("\(scopes.map(\.layouts))")
      return
    }
    #expect(scopes[0].causes.count == 2)
    #expect(scopes[1].causes.map(\.description) == ["how often this loop runs"])
  }

  @Test func aLayoutFromDataIsAWarning() {
    let found = Rendered.messages(
      Rendered.compile(
        Self.page(
          "<mj-section><mj-column width=\"{{ w }}\"><mj-text>a</mj-text></mj-column></mj-section>"))
    )
    #expect(
      found == [
        "1:46 layout-from-data: the layout depends on the value of `width`, which comes from data"
      ])
  }
}
