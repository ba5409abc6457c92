import Compiler
import Diagnostics
import Testing

/// Files as they come: whatever their encoding and line ends, and whatever in them is no XML, the page says what the author wrote.
@Suite struct EncodingTests {
  private static let template =
    "<mjml>\n<mj-body><mj-section><mj-column><mj-text>Grüße – ok</mj-text></mj-column></mj-section></mj-body></mjml>"
  private static let latin =
    "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
    + template.replacing("–", with: "-").replacing("\n", with: "")

  private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    ([0xFEFF] + Array(text.utf16)).flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  static let files: [(name: String, bytes: [UInt8], text: String)] = [
    ("UTF-8", Array(template.utf8), "Grüße – ok"),
    ("byte order mark", [0xEF, 0xBB, 0xBF] + template.utf8, "Grüße – ok"),
    ("CRLF", Array(template.replacing("\n", with: "\r\n").utf8), "Grüße – ok"),
    ("UTF-16, little end first", utf16(template, isBigEndian: false), "Grüße – ok"),
    ("UTF-16, big end first", utf16(template, isBigEndian: true), "Grüße – ok"),
    (
      "declared ISO-8859-1",
      latin.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, "Grüße - ok"
    ),
  ]

  @Test(arguments: files.indices) func reads(_ index: Int) throws {
    let file = Self.files[index]
    let result = Compiler.emit(path: "test.mjml", bytes: file.bytes, library: .empty)
    let page = String(decoding: try #require(result.html, "\(file.name)"), as: UTF8.self)
    #expect(page.contains(">\(file.text)</div>"), "\(file.name)")
    #expect(!page.unicodeScalars.contains("\u{FEFF}"), "\(file.name)")
    #expect(result.diagnostics.isEmpty, "\(file.name)")
  }

  @Test(arguments: [
    ("&nbsp;&copy;&eacute;&#8211;", "&nbsp;&copy;&eacute;&#8211;"),
    ("Fish & Chips &c", "Fish & Chips &c"),
    ("<a href=\"https://e.com/?a=1&b=2&copy=3\">x</a>", "?a=1&b=2&copy=3"),
    ("<!-- a -- b --- c -->", "<!-- a -- b --- c -->"),
    ("<![CDATA[<b>a && b</b>]]>", "a && b"),
    ("{% if a < b and c > d %}x{% endif %}", "{% if a < b and c > d %}x{% endif %}"),
    ("1 < 2 <br> 3", "1 < 2 <br> 3"),
    ("<p>never closed", "<p>never closed"),
    ("<img src='a.png' alt=\"x > y\">", "alt=\"x > y\""),
  ])
  func keepsWhatIsNoXML(_ content: String, _ printed: String) {
    let page = Rendered.emitted(
      """
      <mjml><mj-body><mj-section><mj-column><mj-text>\(content)</mj-text></mj-column></mj-section></mj-body></mjml>
      """)
    #expect(page.contains(printed), "\(page)")
  }
}
