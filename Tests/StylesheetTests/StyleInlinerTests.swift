import Stylesheets
import Testing

/// What a style sheet makes of a page.
@Suite struct StyleInlinerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let sheet: String
    let page: String
    let expected: String
    init(_ sheet: String, _ page: String, _ expected: String) {
      self.sheet = sheet
      self.page = page
      self.expected = expected
    }
    var testDescription: String { "\(sheet) in \(page)" }
  }

  private static func inline(_ sheet: String, _ page: HoleText) -> HoleText {
    page.applying(StyleInliner(Stylesheet(sheet)).edits(in: HTMLElements(page)))
  }

  @Test(arguments: [
    Case("p{color:red}", "<p>", "<p style=\"color: red;\">"),
    Case(
      "p { color : red ; ; margin:0 auto }", "<p a='1'>",
      "<p a='1' style=\"color: red; margin: 0 auto;\">"),
    Case("br{a:b}", "<br />", "<br style=\"a: b;\" />"),
    // The element's own style wins, and follows.
    Case("p{color:red;top:0}", "<p style='color:blue'>", "<p style=\"top: 0; color: blue;\">"),
    Case("p{color:red!important}", "<p style='color:blue;x:y'>", "<p style=\"x: y; color: red;\">"),
    Case(
      "p{color:red ! IMPORTANT}", "<p style='color:blue!important'>", "<p style=\"color: blue;\">"),
    // Specificity and order.
    Case("p{a:1} p{a:2}", "<p>", "<p style=\"a: 2;\">"),
    Case(".c{a:1} p{a:2}", "<p class=c>", "<p class=c style=\"a: 1;\">"),
    Case(
      "#i{a:1} .c{a:2;b:3} p{a:4;c:5}", "<p id=i class=c>",
      "<p id=i class=c style=\"c: 5; b: 3; a: 1;\">"),
    Case("p{a:1!important} .c{a:2}", "<p class=c>", "<p class=c style=\"a: 1;\">"),
    Case("i:first-child{a:1} i{a:2} i{a:3}", "<i>", "<i style=\"a: 1;\">"),
    // The same name twice in one rule stays twice.
    Case("p{a:1;a:2}", "<p>", "<p style=\"a: 1; a: 2;\">"),
    Case("p{a:1;a:2} p{a:3}", "<p>", "<p style=\"a: 3;\">"),
    Case("p{b:1}", "<p style='a:1;a:2'>", "<p style=\"b: 1; a: 1; a: 2;\">"),
    // Quotes, references, strings.
    Case("p{font:\"A B\"}", "<p>", "<p style=\"font: 'A B';\">"),
    Case(
      "p{a:1}", "<p style='f:&quot;A&quot;;b:2'>", "<p style=\"a: 1; f: &quot;A&quot;; b: 2;\">"),
    Case("p{a:url(x;y)}", "<p style=\"b:'}'\">", "<p style=\"a: url(x;y); b: '}';\">"),
    Case("p::before{content:'x'} p{content:'y'}", "<p>", "<p>"),
    // Attributes for old clients.
    Case(
      "td{width:50px;background-color:red;text-align:left}", "<td>",
      "<td style=\"width: 50px; background-color: red; text-align: left;\" width=\"50\" bgcolor=\"red\" align=\"left\">"
    ),
    Case(
      "table{width:50%}", "<table width='1' style='height:2px'>",
      "<table width=\"50%\" style=\"width: 50%; height: 2px;\" height=\"2\">"),
    Case("img{width:50%;height:auto}", "<img>", "<img style=\"width: 50%; height: auto;\">"),
    Case(
      "td{background-image:url('a.png')}", "<td>",
      "<td style=\"background-image: url('a.png');\" background=\"a.png\">"),
    Case(
      "td{background-image:linear-gradient(red,blue)}", "<td>",
      "<td style=\"background-image: linear-gradient(red,blue);\">"),
    Case("p{width:5px}", "<p>", "<p style=\"width: 5px;\">"),
    // What is not inlined.
    Case("@media x{p{a:1}} @import 'y'; p{b:2}", "<p>", "<p style=\"b: 2;\">"),
    Case("p:hover{a:1} a:hover, p{b:2}", "<p>", "<p style=\"b: 2;\">"),
    Case(
      "*{a:1}", "<head><title></title></head><p>", "<head><title></title></head><p style=\"a: 1;\">"
    ),
    Case("/* p{a:1} */ p{/* x */b:2/*;*/}", "<p>", "<p style=\"b: 2/*;*/;\">"),
    Case("p{a:1", "<p>", "<p style=\"a: 1;\">"),
    Case("} p{a:1}", "<p>", "<p style=\"a: 1;\">"),
    Case("p{} q", "<p>", "<p>"),
  ])
  func inlines(_ example: Case) {
    let result = Self.inline(example.sheet, HoleText(example.page.utf8))
    #expect(String(decoding: result.bytes, as: UTF8.self) == example.expected)
  }

  @Test func unknownPartsStay() {
    var page = HoleText("<p class=\"".utf8)
    page.appendHole(1)
    page.append(" c\" style=\"color:")
    page.appendHole(2)
    page.append(";b:2\">")
    page.appendHole(3)
    let result = Self.inline(".c{a:1;b:3!important}", page)
    #expect(
      result.bytes.map { $0 == HoleText.hole ? UInt8(ascii: "_") : $0 }
        == Array("<p class=\"_ c\" style=\"a: 1; color: _; b: 3;\">_".utf8))
    #expect(result.holes.map(\.id) == [1, 2, 3])
  }

  @Test func unknownPartsOfSheetsAreCopied() {
    var sheet = HoleText("td{color:".utf8)
    sheet.appendHole(7)
    sheet.append(";text-align:")
    sheet.appendHole(8)
    sheet.append("}")
    let page = HoleText("<td></td><td></td>".utf8)
    let edits = StyleInliner(Stylesheet(sheet)).edits(in: HTMLElements(page))
    #expect(page.applying(edits).holes.map(\.id) == [7, 8, 8, 7, 8, 8])
  }

  @Test func contextIsLookedAtButNotChanged() {
    let context = HoleText("<p class=a>".utf8)
    var page = context
    page.append("<i></i>".utf8)
    let edits = StyleInliner(Stylesheet(".a i{x:y} p{x:y}"))
      .edits(in: HTMLElements(page), from: context.bytes.count)
    #expect(edits.map(\.range) == [13..<13])
  }

  @Test func openTagsTellWhereAHoleStands() {
    var page = HoleText("<a><b class='x'><br><c></c>".utf8)
    page.appendHole(0)
    page.append("</b>")
    page.appendHole(1)
    page.append("</a>")
    page.appendHole(2)
    let elements = HTMLElements(page)
    let tags = elements.elementsAtHoles.map {
      String(decoding: elements.openTags(of: $0).bytes, as: UTF8.self)
    }
    #expect(tags == ["<a><b class='x'>", "<a>", ""])
  }

  @Test func problemsAreNamed() {
    let problems = Stylesheet("@media x{} a:hover{} b c,>{} d{e:f").problems
    #expect(problems.map(\.kind) == [.atRule, .pseudo, .selector, .unclosed])
    #expect(problems.map(\.range) == [0..<8, 11..<18, 25..<26, 29..<30])
  }

  @Test func anyTextIsRead() {
    let pieces = [
      "<", ">", "\"", "'", "{", "}", "(", "[", ":", ";", ",", "\\", "/*", "*/", "<!--",
      "-->", "</", "p", "=", " ", "!important", "@", "&a;", "<style>", "é",
    ]
    var state: UInt64 = 1
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<20 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let page = HoleText(("<p style=\"" + text + "\">" + text + "<p>").utf8)
      let edits = StyleInliner(Stylesheet(text + "p{a:b}")).edits(in: HTMLElements(page))
      for edit in edits { #expect(edit.range.upperBound <= page.bytes.count) }
      let places = edits.map(\.range.lowerBound)
      #expect(places == places.sorted())
    }
  }
}
