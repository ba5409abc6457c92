import Components
import Diagnostics
import Testing

/// What components print, by the parts that matter.
@Suite struct PageTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let source: String
    var contains: [String] = []
    var lacks: [String] = []

    var testDescription: String { name }
  }

  private static func row(_ content: String) -> String {
    "<mjml><mj-body><mj-section><mj-column>\(content)</mj-column></mj-section></mj-body></mjml>"
  }

  static let cases: [Case] = [
    Case(
      name: "three columns share the width",
      source: """
        <mjml><mj-body><mj-section><mj-column/><mj-column/><mj-column/></mj-section></mj-body></mjml>
        """,
      contains: [
        "class=\"mj-column-per-33-333333333333336 mj-outlook-group-fix\"",
        ".mj-column-per-33-333333333333336 { width:33.333333333333336% !important;",
        "style=\"vertical-align:top;width:200px;\"",
      ]),
    Case(
      name: "raw HTML between columns is not counted",
      source: """
        <mjml><mj-body><mj-section><mj-column/><mj-raw><i>x</i></mj-raw><mj-column/></mj-section></mj-body></mjml>
        """,
      contains: ["mj-column-per-50 ", "<i>x</i>"]),
    Case(
      name: "pixels give a class of their own",
      source: """
        <mjml><mj-body><mj-section><mj-column width="150px"/></mj-section></mj-body></mjml>
        """,
      contains: ["mj-column-px-150 ", "width:150px !important"]),
    Case(
      name: "an image is never wider than its column",
      source: row("<mj-image src=\"a.png\" width=\"900px\" padding=\"0 10px\" />"),
      contains: [" width=\"580\"", "src=\"a.png\"", "alt=\"\""], lacks: ["<a "]),
    Case(
      name: "a link around an image",
      source: row("<mj-image src=\"a.png\" href=\"https://example.com\" />"),
      contains: ["<a href=\"https://example.com\" target=\"_blank\"><img"]),
    Case(
      name: "a button without address is a paragraph",
      source: row("<mj-button>Go</mj-button>"),
      contains: ["<p style=\"display:inline-block", "Go</p>"],
      lacks: ["<a "]),
    Case(
      name: "the width of a button counts its padding",
      source: row("<mj-button href=\"#\" width=\"200px\">Go</mj-button>"),
      contains: ["display:inline-block;width:150px;"]),
    Case(
      name: "a divider in percent is in pixels for Outlook",
      source: row("<mj-divider width=\"50%\" />"), contains: ["width:50%;", "width=\"275px\""]),
    Case(
      name: "colours of three digits are written with six",
      source: row("<mj-text color=\"#1aF\">x</mj-text>"), contains: ["color:#11aaFF;"]),
    Case(
      name: "a font is loaded if it is named",
      source: row("<mj-text font-family=\"Lato, sans-serif\">x</mj-text>"),
      contains: ["family=Lato:300"], lacks: ["family=Ubuntu"]),
    Case(
      name: "a font is found in the author's HTML",
      source: row("<mj-raw><b style=\"color:red;font-family: 'Open Sans'\">x</b></mj-raw>"),
      contains: ["family=Open+Sans:300"]),
    Case(
      name: "a full-width section carries its background outside",
      source: """
        <mjml><mj-body><mj-section full-width="full-width" background-color="red" css-class="a b">\
        <mj-column/></mj-section></mj-body></mjml>
        """,
      contains: [
        "<table align=\"center\" class=\"a b\"", "class=\"a-outlook b-outlook\"",
        "style=\"margin:0px auto;max-width:600px;\"",
      ]),
    Case(
      name: "a background image is VML for Outlook",
      source: """
        <mjml><mj-body><mj-section background-url="b.png" background-size="cover" background-repeat="no-repeat" \
        background-position="left top"><mj-column/></mj-section></mj-body></mjml>
        """,
      contains: [
        "background:url('b.png') left top / cover no-repeat;", "origin=\"-0.5, -0.5\"",
        "type=\"frame\" size=\"1,1\" aspect=\"atleast\"",
      ]),
    Case(
      name: "sections of a wrapper keep their distance",
      source: """
        <mjml><mj-body><mj-wrapper gap="20px"><mj-section/><mj-section/></mj-wrapper></mj-body></mjml>
        """,
      contains: ["max-width:600px;margin-top:20px;", "style=\"width:600px;padding-top:20px;\""]),
    Case(
      name: "columns of a group keep their place",
      source: """
        <mjml><mj-body><mj-section><mj-group><mj-column/><mj-column width="30%"/></mj-group></mj-section></mj-body></mjml>
        """,
      contains: ["vertical-align:top;width:50%;", "vertical-align:top;width:30%;", "width:180px;"]),
    Case(
      name: "a gutter is shared by its neighbours",
      source: """
        <mjml><mj-body><mj-section gutter="30px"><mj-column/><mj-column/></mj-section></mj-body></mjml>
        """,
      contains: [
        "mj-column-per-47-5 mj-column-gutter-2-1-per-5 ",
        ".mj-column-gutter-2-2-per-5 { padding: 0% 0% 0% 2.5% !important; }",
      ]),
    Case(
      name: "a social network brings its icon and address",
      source: row(
        "<mj-social><mj-social-element name=\"facebook\" href=\"u\">F</mj-social-element></mj-social>"
      ),
      contains: ["sharer.php?u=u\"", "background:#3b5998;", "ico-social/facebook.png"]),
    Case(
      name: "what a social bar says is weaker than the element's own",
      source: row(
        """
        <mj-social color="red" icon-size="40px"><mj-social-element name="web-noshare" href="u" color="blue">F\
        </mj-social-element></mj-social>
        """),
      contains: ["color:blue;", "width=\"40\"", "href=\"u\""], lacks: ["color:red"]),
    Case(
      name: "a missing accordion title is there but empty",
      source: row(
        """
        <mj-accordion><mj-accordion-element><mj-accordion-text>t</mj-accordion-text></mj-accordion-element></mj-accordion>
        """),
      contains: ["class=\"mj-accordion-title\"", "t</td>"]),
    Case(
      name: "a carousel has one radio button per image",
      source: row(
        "<mj-carousel><mj-carousel-image src=\"1\"/><mj-carousel-image src=\"2\"/></mj-carousel>"),
      contains: ["radio-2\" style", "mj-carousel-next-2", "width=\"110\"", "<!--[if mso]>"]),
    Case(
      name: "navigation links stand behind the bar's address",
      source: row(
        "<mj-navbar base-url=\"https://e.com\"><mj-navbar-link href=\"/a\">A</mj-navbar-link></mj-navbar>"
      ),
      contains: ["href=\"https://e.com/a\""], lacks: ["<input"]),
    Case(
      name: "a hero keeps the proportions of its image",
      source: """
        <mjml><mj-body><mj-hero mode="fluid-height" background-width="600px" background-height="300px" \
        background-url="h.jpg"><mj-text>x</mj-text></mj-hero></mj-body></mjml>
        """,
      contains: ["padding-bottom:50%", "url('h.jpg') no-repeat center center / cover"]),
    Case(
      name: "a title is the page's label",
      source: "<mjml lang=\"de\"><mj-head><mj-title> T </mj-title></mj-head><mj-body/></mjml>",
      contains: ["<title>T</title>", "aria-label=\"T\"", "<html lang=\"de\" dir=\"auto\""]),
    Case(
      name: "comments stay",
      source: "<mjml><mj-body><!--  a comment --></mj-body></mjml>",
      contains: ["<!-- a comment -->"]),
    Case(
      name: "raw HTML may stand before the doctype",
      source: "<mjml><mj-raw position=\"file-start\"><!-- x --></mj-raw><mj-body/></mjml>",
      contains: ["<!-- x -->\n<!doctype html>"]),
    Case(
      name: "an unknown element prints nothing but takes its share",
      source: """
        <mjml><mj-body><mj-section><mj-column/><mj-colum><b/></mj-colum></mj-section></mj-body></mjml>
        """,
      contains: ["mj-column-per-50 "], lacks: ["<b/>"]),
  ]

  @Test(arguments: cases) func prints(_ test: Case) {
    let page = PageText.of(PageExpansion(TemplateReader.read(test.source)))
    for part in test.contains { #expect(page.contains(part), "missing: \(part)") }
    for part in test.lacks { #expect(!page.contains(part), "unwanted: \(part)") }
  }

  @Test func aTemplateWithoutBodyIsAnError() {
    let page = PageExpansion(TemplateReader.read("<mjml><mj-head/></mjml>"))
    #expect(page.diagnostics.hasErrors)
  }

  @Test func commentsAreLeftOutOnRequest() {
    var options = PageOptions()
    options.keepComments = false
    let source = "<mjml><mj-body><!-- a comment --></mj-body></mjml>"
    let page = PageExpansion(TemplateReader.read(source), options: options)
    #expect(!PageText.of(page).contains("a comment"))
  }
}
