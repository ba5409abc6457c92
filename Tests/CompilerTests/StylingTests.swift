import Testing

/// Inlined styles and html attributes reach every element of the page, under logic too.
@Suite struct StylingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let head: String
    let logic: String
    let data: String
    /// What the logic leaves for this data.
    let plain: String
    var testDescription: String { name }
  }

  private static let sheet =
    "<mj-style inline=\"inline\">.c { color: red } .c div { margin: 1px } td > table { top: 0 }</mj-style>"

  private static func text(_ inside: String, _ attributes: String = "css-class=\"c\"") -> String {
    "<mj-section><mj-column><mj-text \(attributes)>\(inside)</mj-text></mj-column></mj-section>"
  }

  static let cases = [
    Case(
      name: "text under a condition",
      head: sheet, logic: text("*|IF:A|*<p class='c'>x</p>*|ELSE:|*<div>y</div>*|END:IF|*"),
      data: #"{"A": "1"}"#, plain: text("<p class='c'>x</p>")),
    Case(
      name: "a column under a condition",
      head: sheet,
      logic:
        "<mj-wrapper css-class=\"c\"><mj-section>*|IF:A|*<mj-column><mj-text>x</mj-text></mj-column>*|END:IF|*</mj-section></mj-wrapper>",
      data: #"{"A": "1"}"#,
      plain:
        "<mj-wrapper css-class=\"c\"><mj-section><mj-column><mj-text>x</mj-text></mj-column></mj-section></mj-wrapper>"
    ),
    Case(
      name: "a value in a style attribute that gets more styles",
      head: sheet, logic: text("<p class='c' style='top:*|T|*;left:0'>x</p>"),
      data: #"{"T": "5px"}"#,
      plain: text("<p class='c' style='top:5px;left:0'>x</p>")),
    Case(
      name: "a condition in a style attribute that gets more styles",
      head: sheet, logic: text("<p class='c' style='top:*|IF:T|*1px*|ELSE:|*2px*|END:IF|*'>x</p>"),
      data: #"{"T": ""}"#, plain: text("<p class='c' style='top:2px'>x</p>")),
    Case(
      name: "html attributes, then styles that need them",
      head: """
        <mj-html-attributes><mj-selector path=".c div"><mj-html-attribute name="class"> d </mj-html-attribute>\
        </mj-selector></mj-html-attributes><mj-style inline="inline">.d { top: 1px }</mj-style>
        """,
      logic: text("x*|IF:A|*y*|END:IF|*"), data: #"{"A": "1"}"#, plain: text("xy")),
  ]

  @Test(arguments: cases)
  func pageEqualsThatOfTheResolvedTemplate(_ example: Case) throws {
    let page = try Rendered.page(Self.template(example.head, example.logic), example.data)
    #expect(page == (try Rendered.page(Self.template(example.head, example.plain))))
    #expect(page.contains("1px"))
  }

  private static func template(_ head: String, _ body: String) -> String {
    "<mjml><mj-head>\(head)</mj-head><mj-body>\(body)</mj-body></mjml>"
  }

  @Test func valuesOfInlinedStylesMayDependOnTheRecipient() throws {
    let head =
      "<mj-style inline=\"inline\">.c { color: *|C|*; top: *|IF:B|*1px*|ELSE:|*2px*|END:IF|* }</mj-style>"
    let page = try Rendered.page(
      Self.template(head, Self.text("<p class='c'>x</p>", "")), #"{"C": "blue", "B": "1"}"#)
    #expect(page.contains("<p class='c' style=\"color: blue; top: 1px;\">x</p>"))
  }

  @Test func valuesOfHTMLAttributesMayDependOnTheRecipient() throws {
    let head = """
      <mj-html-attributes><mj-selector path=".c div"><mj-html-attribute name="data-id">a*|ID|*</mj-html-attribute>\
      </mj-selector></mj-html-attributes>
      """
    let page = try Rendered.page(Self.template(head, Self.text("x")), #"{"ID": "7\"<"}"#)
    #expect(page.contains("data-id=\"a7&"))
    #expect(page.contains("&lt;\">x</div>"))
  }

  @Test func htmlAttributesStayInTheBody() throws {
    let head = """
      <mj-html-attributes><mj-selector path="*"><mj-html-attribute name="data-x">1</mj-html-attribute>\
      </mj-selector></mj-html-attributes>
      """
    let page = try Rendered.page(Self.template(head, Self.text("x")))
    let parts = page.split(separator: "<div", maxSplits: 1)
    #expect(!parts[0].contains("data-x"))
    #expect(parts[1].contains("data-x=\"1\""))
  }

  @Test(arguments: [
    (
      "@media x { .a { b: c } }",
      "1:43 style-not-inlined: an at-rule cannot be inlined, and is dropped"
    ),
    (
      " a:hover { b: c }",
      "1:44 style-not-inlined: this selector cannot be inlined, and its rule is dropped"
    ),
    (".a { b: c", "1:43 style-syntax: expected `}` at the end of this rule"),
    (
      "*|IF:A|*.a { b: c }*|END:IF|*",
      "1:16 style-under-condition: an inlined style sheet cannot depend on the recipient"
    ),
  ])
  func whatCannotBeInlinedIsReported(_ style: String, _ message: String) {
    let head = "<mj-style inline=\"inline\" >\(style)</mj-style>"
    let compilation = Rendered.compile(Self.template(head, Self.text("x")))
    #expect(Rendered.messages(compilation) == [message])
  }

  @Test func selectorsAreChecked() {
    let head =
      "<mj-html-attributes><mj-selector path=\"a:hover\"></mj-selector></mj-html-attributes>"
    let compilation = Rendered.compile(Self.template(head, Self.text("x")))
    #expect(
      Rendered.messages(compilation) == [
        "1:55 html-attribute-selector: expected a selector for elements of the page, found `a:hover`"
      ])
  }
}
