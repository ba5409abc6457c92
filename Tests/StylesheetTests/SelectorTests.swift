import Stylesheets
import Testing

/// Which elements of a page a selector means: each gets the attribute `x`.
@Suite struct SelectorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let selector: String
    let page: String
    let expected: String
    init(_ selector: String, _ page: String, _ expected: String) {
      self.selector = selector
      self.page = page
      self.expected = expected
    }
    var testDescription: String { "\(selector) in \(page)" }
  }

  private static func mark(_ selector: String, _ page: String) -> String? {
    guard let setter = AttributeSetter(selector: selector, name: "x", value: HoleText()) else {
      return nil
    }
    let text = HoleText(page.utf8)
    let edits = AttributeSetter.edits(of: [setter], in: HTMLElements(text))
    return String(decoding: text.applying(edits).bytes, as: UTF8.self)
      .replacing(" x=\"\"", with: "!")
  }

  @Test(arguments: [
    Case("p", "<p><P><b>", "<p!><P!><b>"),
    Case("*", "<p></p><br>", "<p!></p><br!>"),
    Case(
      ".a", "<p class='b a'><p class=a><p class='aa'><p>",
      "<p class='b a'!><p class=a!><p class='aa'><p>"),
    Case("#a", "<p id='a'><p id='A'>", "<p id='a'!><p id='A'>"),
    Case("p.a.b#c", "<p id=c class='b x a'>", "<p id=c class='b x a'!>"),
    Case("a, .b", "<a></a><i class=b>", "<a!></a><i class=b!>"),
    Case("div p", "<div><b><p></p></b></div><p>", "<div><b><p!></p></b></div><p>"),
    Case("div > p", "<div><p></p><b><p></p></b></div>", "<div><p!></p><b><p></p></b></div>"),
    Case("a>b   c", "<a><b><i><c></c></i></b><c>", "<a><b><i><c!></c></i></b><c>"),
    Case("a + b", "<a></a>text<b></b><b></b>", "<a></a>text<b!></b><b></b>"),
    Case("a ~ b", "<b></b><a></a><i></i><b></b>", "<b></b><a></a><i></i><b!></b>"),
    Case("[href]", "<a href></a><a>", "<a href!></a><a>"),
    Case("[a=b]", "<i a=b></i><i a='bc'>", "<i a=b!></i><i a='bc'>"),
    Case("[a~='b']", "<i a='x b'></i><i a=xb>", "<i a='x b'!></i><i a=xb>"),
    Case("[a|=en]", "<i a=en-US></i><i a=enx>", "<i a=en-US!></i><i a=enx>"),
    Case("[a^=\"b\"][a$=d][a*=c]", "<i a=bcd></i><i a=bd>", "<i a=bcd!></i><i a=bd>"),
    Case("[a=B i]", "<i a=b></i>", "<i a=b!></i>"),
    Case("li:first-child", "<ul><li>1<li>2</ul>", "<ul><li!>1<li>2</ul>"),
    Case("td:last-child", "<tr><td>1<td>2</tr>", "<tr><td>1<td!>2</tr>"),
    Case("i:nth-child(2n+1)", "<b><i></i><i></i><i></i></b>", "<b><i!></i><i></i><i!></i></b>"),
    Case("i:nth-child( even )", "<b><i></i><i></i></b>", "<b><i></i><i!></i></b>"),
    Case("i:nth-child(-n+2)", "<i></i><i></i><i></i>", "<i!></i><i!></i><i></i>"),
    Case("i:nth-last-child(2)", "<i></i><i></i><i></i>", "<i></i><i!></i><i></i>"),
    Case("i:nth-of-type(2)", "<i></i><u></u><i></i>", "<i></i><u></u><i!></i>"),
    Case(
      "i:only-child", "<a><i></i></a><b><i></i><i></i></b>", "<a><i!></i></a><b><i></i><i></i></b>"),
    Case(
      "b:empty", "<b></b><b> </b><b>x</b><b><i></b><b><!-- --></b>",
      "<b!></b><b!> </b><b>x</b><b><i></b><b!><!-- --></b>"),
    Case("p:not(.a):not(#b)", "<p class=a></p><p id=b></p><p>", "<p class=a></p><p id=b></p><p!>"),
    Case(
      ":is(a, b) i", "<a><i></i></a><b><i></i></b><u><i>", "<a><i!></i></a><b><i!></i></b><u><i>"),
    Case(".sm\\:x", "<i class='sm:x'>", "<i class='sm:x'!>"),
    // What is no element, and how elements lie in each other.
    Case(
      "i", "<!-- <i> --><style><i></style><!--[if mso]><i><![endif]--><i>",
      "<!-- <i> --><style><i></style><!--[if mso]><i><![endif]--><i!>"),
    Case("i", "<!--[if !mso]><!--><i><!--<![endif]-->", "<!--[if !mso]><!--><i!><!--<![endif]-->"),
    Case("i", "<b t='<i>'>1 < 2 <i/>", "<b t='<i>'>1 < 2 <i!/>"),
    Case("p > div", "<p><div></div>", "<p><div></div>"),
    Case("br + i", "<br><i></i>", "<br><i!></i>"),
    Case("b i", "</b><b></i></b><i>", "</b><b></i></b><i>"),
  ])
  func matches(_ example: Case) throws {
    let marked = try #require(Self.mark(example.selector, example.page))
    #expect(marked == example.expected)
  }

  @Test(arguments: [
    "", ">", "a >", "a,,b", "a:hover", "a::before", "a:before", ":nth-child(x)", "a:foo", "[", "[a",
    "[a=]", ".", "#", "a{", "a)", ":not(", ":nth-child(99999999999999999999n)", "1",
  ])
  func refuses(_ selector: String) {
    #expect(AttributeSetter(selector: selector, name: "x", value: HoleText()) == nil)
  }

  @Test func deepNotsAreBounded() {
    let deep =
      String(repeating: ":not(", count: 10_000) + "a" + String(repeating: ")", count: 10_000)
    #expect(AttributeSetter(selector: deep, name: "x", value: HoleText()) == nil)
  }
}
