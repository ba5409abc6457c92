import Testing

@testable import Goldens

private func difference(_ expected: String, _ found: String) -> GoldenDifference? {
  GoldenDifference(expected: Array(expected.utf8), found: Array(found.utf8), isHTML: true)
}

@Suite struct GoldenDifferenceTests {
  @Test func equalTextsDoNotDiffer() {
    #expect(difference("<p>a</p>", "<p>a</p>") == nil)
    #expect(difference("", "") == nil)
  }

  @Test(arguments: [
    ("<p>a</p>\n", "<p>\n  a</p>", "only white space differs"),
    (
      "<td a=\"1\" b=\"2\">", "<td b=\"2\" a=\"1\">",
      "the attributes of ‘td’ stand in another order"
    ),
    ("<td width=\"10\">", "<td width=\"12\">", "‘width’ of ‘td’: expected ‘10’, found ‘12’"),
    ("<td>", "<td width='12'>", "‘width’ of ‘td’: expected none, found ‘12’"),
    ("<td width=1>", "<td>", "‘width’ of ‘td’: expected ‘1’, found none"),
    (
      "<p>Hello Ann</p>", "<p>Hello there</p>",
      "expected the text ‘Hello Ann’, found the text ‘Hello there’"
    ),
    ("<p>a</p><b>", "<p>a</p>", "missing at the end: ‘<b>’"),
    (
      "<p>", "<p><!--[if mso]>x<![endif]-->",
      "too much at the end: the comment ‘<!--[if mso]>x<![endif]-->’"
    ),
    ("<a href=\"x>y\">z</a>", "<a href=\"x>y\">w</a>", "expected the text ‘z’, found the text ‘w’"),
  ])
  func saysWhatDiffers(expected: String, found: String, meaning: String) {
    #expect(difference(expected, found)?.meaning == meaning)
  }

  @Test func showsTheLineWithContext() throws {
    let found = try #require(difference("a\nb\nc\nd\n", "a\nb\nc\nX\n"))
    #expect(found.line == 4)
    #expect(found.excerpt == ["  b", "  c", "- d", "+ X"])
  }

  @Test func showsTheEnd() throws {
    let found = try #require(difference("a\nb", "a"))
    #expect(found.excerpt == ["  a", "- b", "+ (the text ends here)"])
  }

  @Test func cutsLongLinesAroundThePlace() throws {
    let long = String(repeating: "x", count: 5_000)
    let found = try #require(difference(long + "OLD" + long, long + "NEW" + long))
    #expect(found.excerpt.count == 2)
    #expect(found.excerpt[0].contains("OLD") && found.excerpt[1].contains("NEW"))
    #expect(found.excerpt.allSatisfy { $0.count < 120 })
  }

  @Test func brokenPagesAreRead() {
    for page in ["<", "<a", "<a href", "<a href=", "<a href=\"", "<!--", "<a b='", "</", "<>"] {
      #expect(!HTMLToken.tokens(of: Array(page.utf8)).isEmpty)
    }
  }
}
