import Testing

@testable import Rendering

/// What plain text is made of finished HTML.
struct PlainTextTests {
  private func text(_ html: String, width: Int = 65) -> String {
    String(decoding: PlainText.convert(Array(html.utf8), width: width), as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""),
    ("  \n ", ""),
    ("Hi <b>A</b>nn ,\n you", "Hi Ann , you\n"),
    ("<p>a</p><p>b</p>", "a\n\nb\n"),
    ("<div>a</div><div>b</div>", "a\nb\n"),
    ("a<br>b<br/><br>c<br></p>", "a\nb\n\nc\n"),
    ("<h1>Big</h1>text", "***\nBig\n***\n\ntext\n"),
    ("<h2>Less</h2><h3>Least</h3>", "----\nLess\n----\n\nLeast\n-----\n"),
    ("<h1> </h1>a", "a\n"),
    ("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>d", "* a\n* b\n  * c\n\nd\n"),
    ("<ol><li>a<li>b</ol>", "1. a\n2. b\n"),
    ("<blockquote>a<br>b</blockquote>c", "> a\n> b\n\nc\n"),
    ("<pre>a\n  b</pre>", "a\n  b\n"),
    ("a<hr>b", "a\n\n----------------------------------------\n\nb\n"),
    ("<a href=\"https://h.example/?a=1&amp;b\">x</a>.", "x ( https://h.example/?a=1&b ).\n"),
    ("<a href='https://h.example/'>H.example</a>", "H.example\n"),
    ("<a href='mailto:a@b.example?subject=c'>Write</a>", "Write ( a@b.example )\n"),
    ("<a href='#top'>Up</a> <a href='/x'><img src=y alt=''></a>", "Up\n"),
    ("<a href='/x'><img src=y alt='Shop &amp; more'></a>", "Shop & more ( /x )\n"),
    ("<a href=\"about:invalid#galley\">x</a>", "x\n"),
    ("<a href=/x><img alt='Cup'></a> <div><a href=/x>Cup</a></div>5 €", "Cup ( /x )\n5 €\n"),
    ("<a href=/x>Cup</a><a href=/y>Cup</a>", "Cup ( /x ) Cup ( /y )\n"),
    ("<a href=/x>Cup</a> or <a href=/x>Cup</a>", "Cup ( /x ) or Cup ( /x )\n"),
    ("<a href=/x>Cup</a><a href=/x>Cup<p>and more", "Cup ( /x ) Cup\n\nand more ( /x )\n"),
    ("<head><title>t</title></head><style>a{}</style><script>b</script>c", "c\n"),
    ("<div style=\"display: NONE; color:red\">pre<div>view</div></div>a", "a\n"),
    ("<span hidden>a<br></span>b", "b\n"),
    ("<!--[if mso]><table><tr><td>mso</td></tr></table><![endif]-->a", "a\n"),
    ("<!--[if !mso]><!-->a<!--<![endif]-->", "a\n"),
    ("&lt;b&gt; &eacute; &#8364; &#x41; &nosuch; &amp", "<b> é € A &nosuch; &amp\n"),
    ("a&nbsp;b \u{AD}c&zwnj;d", "a b cd\n"),
    ("1 < 2 <3", "1 < 2 <3\n"),
    (
      "<table><tr><th>Item</th><th>Price</th></tr><tr><td><p>Cup</p></td><td>3 €</td></tr></table>",
      "Item | Price\nCup | 3 €\n"
    ),
    ("a<table><tr><td></td><td>b</td></tr></table>", "a\n\nb\n"),
    (
      "<table role=\"presentation\"><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
      "a\nb\n\nc\n"
    ),
    ("<a href=\"/x\">a</b></i>b", "ab ( /x )\n"),
    ("a<p", "a\n"),
    ("a<p title=\"", "a\n"),
    ("a<!-- b", "a\n"),
  ])
  func converts(html: String, expected: String) {
    #expect(text(html) == expected, "\(html)")
  }

  @Test func linesAreWrapped() {
    let words = text("aaa bbb ccc ddd eee fff ggg hhh", width: 20)
    #expect(words == "aaa bbb ccc ddd eee\nfff ggg hhh\n")
    let item = text("<ul><li>aaa bbb ccc ddd eee fff</ul>", width: 20)
    #expect(item == "* aaa bbb ccc ddd\n  eee fff\n")
    let link = text("aaa bbb <a href=\"https://h.example/1234567890\">ccc</a> ddd", width: 20)
    #expect(link == "aaa bbb ccc\n( https://h.example/1234567890 )\nddd\n")
  }

  /// Twice the input takes about twice the time, however it is nested.
  @Test(arguments: [
    "<div>", "<ul><li>a", "<blockquote>", "<table><tr><td>a", "<a href=b>", "<b", "<!--",
  ])
  func takesLinearTime(piece: String) {
    func duration(_ count: Int) -> Duration {
      let html = Array(String(repeating: piece, count: count).utf8)
      return ContinuousClock().measure { _ = PlainText.convert(html) }
    }
    _ = duration(1_000)
    let (short, long) = (duration(5_000), duration(40_000))
    #expect(long < short * 40 + .milliseconds(20))
  }
}
