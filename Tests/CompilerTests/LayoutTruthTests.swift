import Testing

/// Promise 1: a page equals the page of the template after its logic has run over the source.
@Suite struct LayoutTruthTests {
  static let cases = [
    TruthCase(
      "a column under a condition that holds",
      body:
        "<mj-section>%%[IF a == 'y' THEN]%%\(column("A"))%%[ENDIF]%%\(column("B"))</mj-section>",
      #"{"a": "y"}"#,
      "<mj-section>\(column("A"))\(column("B"))</mj-section>"),
    TruthCase(
      "a column under a condition that does not hold",
      body:
        "<mj-section>%%[IF a == 'y' THEN]%%\(column("A"))%%[ENDIF]%%\(column("B"))</mj-section>",
      #"{"a": "n"}"#,
      "<mj-section>\(column("B"))</mj-section>"),
    TruthCase(
      "columns in a loop, with their number",
      body:
        "<mj-section>%%[FOR @i = 1 TO n DO]%%\(column("%%=v(@i)=%%"))%%[NEXT @i]%%</mj-section>",
      #"{"n": 3}"#,
      "<mj-section>\(column("1"))\(column("2"))\(column("3"))</mj-section>"),
    TruthCase(
      "a loop that does not run",
      body:
        "<mj-section>%%[FOR @i = 1 TO n DO]%%\(column("x"))%%[NEXT @i]%%\(column("B"))</mj-section>",
      #"{"n": 0}"#,
      "<mj-section>\(column("B"))</mj-section>"),
    TruthCase(
      "two independent conditions, nested ones, an else",
      body: """
        <mj-section>*|IF:A|*\(column("A"))*|END:IF|**|IF:B|*\(column("B"))*|IF:C|*\(column("C"))*|END:IF|**|ELSE:|*\
        \(column("D"))*|END:IF|*</mj-section>
        """,
      #"{"A": "", "B": "1", "C": "1"}"#,
      "<mj-section>\(column("B"))\(column("C"))</mj-section>"),
    TruthCase(
      "a width that comes from data",
      body:
        "<mj-section><mj-column width='*|W|*'><mj-image src='x' /></mj-column>\(column("B"))</mj-section>",
      #"{"W": "25%"}"#,
      "<mj-section><mj-column width='25%'><mj-image src='x' /></mj-column>\(column("B"))</mj-section>"
    ),
    TruthCase(
      "an attribute under a condition keeps its default without it",
      body:
        "<mj-section><mj-column><mj-text *|IF:V|* color='gold' *|END:IF|* align='center'>t</mj-text></mj-column></mj-section>",
      #"{"V": ""}"#,
      "<mj-section><mj-column><mj-text align='center'>t</mj-text></mj-column></mj-section>"),
    TruthCase(
      "a layout attribute under a condition",
      body:
        "<mj-section><mj-column *|IF:V|*width='30%'*|END:IF|*>\(text)</mj-column>\(column("B"))</mj-section>",
      #"{"V": "1"}"#,
      "<mj-section><mj-column width='30%'>\(text)</mj-column>\(column("B"))</mj-section>"),
    TruthCase(
      "what is assigned between columns is assigned once",
      body: """
        %%[SET @n = 0]%%<mj-section>%%[SET @n = Add(@n, 1)]%%\(column("%%=v(@n)=%%"))%%[SET @n = Add(@n, 1) IF @n == 2 THEN]%%\
        \(column("%%=v(@n)=%%"))%%[ENDIF]%%</mj-section><mj-section>\(column("%%=v(@n)=%%"))</mj-section>
        """,
      "{}",
      "<mj-section>\(column("1"))\(column("2"))</mj-section><mj-section>\(column("2"))</mj-section>"
    ),
    TruthCase(
      "sections in and out of a condition, a group inside",
      body: """
        *|IF:A|*<mj-section><mj-group>*|IF:B|*\(column("1"))*|END:IF|*\(column("2"))</mj-group></mj-section>*|END:IF|*\
        <mj-section>\(column("3"))</mj-section>
        """,
      #"{"A": "1", "B": "1"}"#,
      "<mj-section><mj-group>\(column("1"))\(column("2"))</mj-group></mj-section><mj-section>\(column("3"))</mj-section>"
    ),
  ]

  private static let text = "<mj-text>t</mj-text>"

  private static func column(_ text: String) -> String {
    "<mj-column><mj-text>\(text)</mj-text></mj-column>"
  }

  @Test(arguments: cases) func pageIsTheTruth(_ test: TruthCase) throws { try test.check() }
}
