import Testing

/// What surprises whoever knows HTML: rules of the reference compiler that were found by comparing.
@Suite struct SurpriseTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let source: String
    let contains: [String]
    var lacks: [String] = []

    var testDescription: String { name }
  }

  private static func body(_ content: String, head: String = "") -> String {
    "<mjml><mj-head>\(head)</mj-head><mj-body>\(content)</mj-body></mjml>"
  }

  private static func row(_ content: String, _ attributes: String = "") -> String {
    body("<mj-section><mj-column \(attributes)>\(content)</mj-column></mj-section>")
  }

  static let cases: [Case] = [
    Case(
      name: "a padding in percent takes as many pixels",
      source: row("<mj-image src=\"a.png\" />", "padding=\"0 10%\""),
      contains: [" width=\"530\""]),
    Case(
      name: "comments count for the gutter but not for the width",
      source: body(
        "<mj-section gutter=\"30px\"><mj-column/><!-- c --><mj-column/></mj-section>"),
      contains: ["mj-column-gutter-3-1-per-5", "mj-column-gutter-3-3-per-5"],
      lacks: ["mj-column-gutter-2", "mj-column-gutter-3-2"]),
    Case(
      name: "raw HTML between columns stands between Outlook's cells",
      source: body(
        "<mj-section><mj-column/><mj-raw><i>x</i></mj-raw><mj-column/></mj-section>"),
      contains: ["<!--[if mso | IE]></td><![endif]--><i>x</i><!--[if mso | IE]><td class=\"\""]),
    Case(
      name: "Outlook gets whole pixels",
      source: body("<mj-section><mj-column width=\"33.3%\"/></mj-section>"),
      contains: ["vertical-align:top;width:200px;", "width:33.3% !important"],
      lacks: ["199.8"]),
    Case(
      name: "classes with the same rule share it",
      source: body(
        """
        <mj-section><mj-column/><mj-column/><mj-column/></mj-section>\
        <mj-section><mj-group/><mj-group/><mj-group/></mj-section>
        """),
      contains: [".mj-column-per-33-333333333333336, .mj-column-per-33 { width:33.3"]),
    Case(
      name: "mj-body writes the body tag",
      source:
        "<mjml><mj-body id=\"top\" css-class=\"a\" background-color=\"red\"><mj-raw/></mj-body></mjml>",
      contains: [
        "<body id=\"top\" class=\"a\" style=\"word-spacing:normal;background-color:red;\">"
      ]),
    Case(
      name: "an element inside an ending tag of the same name is part of its content",
      source: row("<mj-text>a<mj-text>b</mj-text>c</mj-text>"),
      contains: [">a<mj-text>b</mj-text>c</div>"]),
    Case(
      name: "a button's content is not looked into",
      source: row("<mj-button><mj-image src=\"x\" />Go</mj-button>"),
      contains: ["<mj-image src=\"x\" />Go</p>"]),
    Case(
      name: "css-class of several classes adds up, one of its own replaces it",
      source: body(
        """
        <mj-section mj-class="a b"><mj-column><mj-text mj-class="a b" css-class="own">x</mj-text></mj-column></mj-section>
        """,
        head:
          "<mj-attributes><mj-class name=\"a\" css-class=\"x\"/><mj-class name=\"b\" css-class=\"y\"/></mj-attributes>"
      ),
      contains: ["class=\"x y\"", "class=\"x-outlook y-outlook\"", "class=\"own\""]),
    Case(
      name: "a font is loaded for its name in the body, whoever writes it",
      source: row("<mj-text><b style=\"font-family:Roboto\">x</b></mj-text>"),
      contains: ["family=Roboto:300"], lacks: ["family=Lato"]),
    Case(
      name: "an inlined style leaves at-rules and states alone",
      source: body(
        "<mj-section css-class=\"s\"><mj-column/></mj-section>",
        head:
          "<mj-style inline=\"inline\">.s { color: red } .s:hover { color: blue } @media print { .s { top: 0 } }</mj-style>"
      ),
      contains: ["color: red;"], lacks: ["blue", "top: 0"]),
    Case(
      name: "columns of a group know their share of the group on small screens",
      source: body(
        "<mj-section><mj-group width=\"50%\"><mj-column width=\"100px\"/><mj-column/></mj-group></mj-section>"
      ),
      contains: ["width:33.333333%;", "width:100px !important"]),
    Case(
      name: "a width that is none is left out of the layout",
      source:
        "<mjml><mj-body width=\"NaN\"><mj-section padding=\"0 9999999px\"><mj-column width=\"-3px\"><mj-image src=\"a\"/></mj-column></mj-section></mj-body></mjml>",
      contains: ["max-width:600px", "mj-column-per-100"], lacks: ["NaN", ":-", "\"-"]),
  ]

  @Test(arguments: cases) func prints(_ test: Case) {
    let page = Rendered.emitted(test.source)
    for part in test.contains { #expect(page.contains(part), "missing: \(part)\n\(page)") }
    for part in test.lacks { #expect(!page.contains(part), "unwanted: \(part)\n\(page)") }
  }
}
