import Testing

@testable import Rendering

/// What of HTML from data reaches a page.
@Suite struct HTMLSanitizerTests {
  static let cases: [(html: String, expected: String, removed: [String])] = [
    ("", "", []),
    ("a &amp; b &lt; c & d < e", "a &amp; b &lt; c & d &lt; e", []),
    ("<B class=x>Hi</b>", "<b>Hi</b>", ["class"]),
    ("<b onclick=\"x()\">Hi", "<b>Hi</b>", ["onclick"]),
    ("<b><i>x</b>y</i>", "<b><i>x</i></b>y", []),
    ("</td></table><b>x</b></div>", "<b>x</b>", []),
    ("<td>x</td>", "x", ["td"]),
    ("<table><tr><td>x</table>", "<table><tr><td>x</td></tr></table>", []),
    ("<ul><li>a<li>b</ul>", "<ul><li>a<li>b</li></li></ul>", []),
    ("<script>evil()</script>x", "x", ["script"]),
    ("<svg><style><b>x</svg>y", "y", ["svg"]),
    ("<form><input name=a>text</form>", "text", ["form", "input"]),
    ("<!-- <b> --><!--[if mso]>x<![endif]-->y", "y", []),
    ("<a href=\"javascript:x\">y</a>", "<a>y</a>", ["href"]),
    ("<a href=\" JaVaScRiPt&#58;x\">y</a>", "<a>y</a>", ["href"]),
    (
      "<a href='https://a.example/?a=1&amp;b=\"'>y</a>",
      "<a href=\"https://a.example/?a=1&amp;b=&quot;\">y</a>", []
    ),
    ("<a href=/x>y<a href=/z>z</a>", "<a href=\"/x\">yz</a>", ["a"]),
    ("<img src=data:text/html,x alt=y>", "<img alt=\"y\">", ["src"]),
    ("<img src=x alt=a alt=b />", "<img src=\"x\" alt=\"a\">", ["alt"]),
    (
      "<p style=\"color: RED; position:fixed;background:url(x);width:calc(1px)\">x</p>",
      "<p style=\"color:RED\">x</p>", []
    ),
    ("<p style=\"behavior:url(x)\">x", "<p>x</p>", ["style"]),
    ("<b", "<b></b>", []),
    ("a\u{0}b", "ab", []),
  ]

  @Test(arguments: cases)
  func keepsTheHarmlessPart(html: String, expected: String, removed: [String]) {
    let result = HTMLSanitizer.sanitize(html)
    #expect(result.html == expected)
    #expect(result.removed == removed)
  }

  @Test(arguments: cases)
  func sanitisingTwiceChangesNothing(html: String, expected: String, removed: [String]) {
    let again = HTMLSanitizer.sanitize(expected)
    #expect(again.html == expected && again.removed.isEmpty)
  }

  @Test func deepNestingIsCut() {
    let html = String(repeating: "<div>", count: 10_000) + "x"
    let result = HTMLSanitizer.sanitize(html)
    #expect(result.html.utf8.count < 1_000 && result.html.contains("x"))
  }
}
