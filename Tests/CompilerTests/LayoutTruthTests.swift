import Testing

/// Promise 1: a page equals the page of the template after its logic has run over the source.
@Suite struct LayoutTruthTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    /// The inside of mj-body, with logic.
    let logic: String
    let data: String
    /// What the logic leaves for this data.
    let plain: String

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "a column under a condition that holds",
      logic:
        "<mj-section>%%[IF a == 'y' THEN]%%\(column("A"))%%[ENDIF]%%\(column("B"))</mj-section>",
      data: #"{"a": "y"}"#,
      plain: "<mj-section>\(column("A"))\(column("B"))</mj-section>"),
    Case(
      name: "a column under a condition that does not hold",
      logic:
        "<mj-section>%%[IF a == 'y' THEN]%%\(column("A"))%%[ENDIF]%%\(column("B"))</mj-section>",
      data: #"{"a": "n"}"#,
      plain: "<mj-section>\(column("B"))</mj-section>"),
    Case(
      name: "columns in a loop, with their number",
      logic:
        "<mj-section>%%[FOR @i = 1 TO n DO]%%\(column("%%=v(@i)=%%"))%%[NEXT @i]%%</mj-section>",
      data: #"{"n": 3}"#,
      plain: "<mj-section>\(column("1"))\(column("2"))\(column("3"))</mj-section>"),
    Case(
      name: "a loop that does not run",
      logic:
        "<mj-section>%%[FOR @i = 1 TO n DO]%%\(column("x"))%%[NEXT @i]%%\(column("B"))</mj-section>",
      data: #"{"n": 0}"#,
      plain: "<mj-section>\(column("B"))</mj-section>"),
    Case(
      name: "two independent conditions, nested ones, an else",
      logic: """
        <mj-section>*|IF:A|*\(column("A"))*|END:IF|**|IF:B|*\(column("B"))*|IF:C|*\(column("C"))*|END:IF|**|ELSE:|*\
        \(column("D"))*|END:IF|*</mj-section>
        """,
      data: #"{"A": "", "B": "1", "C": "1"}"#,
      plain: "<mj-section>\(column("B"))\(column("C"))</mj-section>"),
    Case(
      name: "a width that comes from data",
      logic:
        "<mj-section><mj-column width='*|W|*'><mj-image src='x' /></mj-column>\(column("B"))</mj-section>",
      data: #"{"W": "25%"}"#,
      plain:
        "<mj-section><mj-column width='25%'><mj-image src='x' /></mj-column>\(column("B"))</mj-section>"
    ),
    Case(
      name: "an attribute under a condition keeps its default without it",
      logic:
        "<mj-section><mj-column><mj-text *|IF:V|* color='gold' *|END:IF|* align='center'>t</mj-text></mj-column></mj-section>",
      data: #"{"V": ""}"#,
      plain: "<mj-section><mj-column><mj-text align='center'>t</mj-text></mj-column></mj-section>"),
    Case(
      name: "a layout attribute under a condition",
      logic:
        "<mj-section><mj-column *|IF:V|*width='30%'*|END:IF|*>\(text)</mj-column>\(column("B"))</mj-section>",
      data: #"{"V": "1"}"#,
      plain: "<mj-section><mj-column width='30%'>\(text)</mj-column>\(column("B"))</mj-section>"),
    Case(
      name: "what is assigned between columns is assigned once",
      logic: """
        %%[SET @n = 0]%%<mj-section>%%[SET @n = Add(@n, 1)]%%\(column("%%=v(@n)=%%"))%%[SET @n = Add(@n, 1) IF @n == 2 THEN]%%\
        \(column("%%=v(@n)=%%"))%%[ENDIF]%%</mj-section><mj-section>\(column("%%=v(@n)=%%"))</mj-section>
        """,
      data: "{}",
      plain:
        "<mj-section>\(column("1"))\(column("2"))</mj-section><mj-section>\(column("2"))</mj-section>"
    ),
    Case(
      name: "sections in and out of a condition, a group inside",
      logic: """
        *|IF:A|*<mj-section><mj-group>*|IF:B|*\(column("1"))*|END:IF|*\(column("2"))</mj-group></mj-section>*|END:IF|*\
        <mj-section>\(column("3"))</mj-section>
        """,
      data: #"{"A": "1", "B": "1"}"#,
      plain:
        "<mj-section><mj-group>\(column("1"))\(column("2"))</mj-group></mj-section><mj-section>\(column("3"))</mj-section>"
    ),
  ]

  private static let text = "<mj-text>t</mj-text>"

  private static func column(_ text: String) -> String {
    "<mj-column><mj-text>\(text)</mj-text></mj-column>"
  }

  @Test(arguments: cases) func pageIsTheTruth(_ test: Case) throws {
    let logic = try Rendered.page("<mjml><mj-body>\(test.logic)</mj-body></mjml>", test.data)
    let plain = try Rendered.page("<mjml><mj-body>\(test.plain)</mj-body></mjml>")
    #expect(plain.contains("</html>"))
    #expect(logic == plain)
  }
}
