import Compiler
import Diagnostics
import Testing

/// `mj-include`: what each type of file becomes, and what is refused.
@Suite struct IncludeTests {
  private static func page(_ include: String) -> String {
    """
    <mjml><mj-body><mj-section><mj-column><mj-text css-class="t">x</mj-text></mj-column></mj-section>
    \(include)</mj-body></mjml>
    """
  }

  private static let files = [
    "part.mjml": "<mj-section><mj-column><mj-text>part</mj-text></mj-column></mj-section>",
    "whole.mjml": """
    <mjml><mj-head><mj-title>whole</mj-title></mj-head><mj-body><mj-raw><b>body</b></mj-raw></mj-body></mjml>
    """,
    "a.css": ".t { color: green }", "raw.html": "<i>raw & more</i>",
    "self.mjml": "<mj-include path=\"self.mjml\" />",
    "one.mjml": "<mj-include path=\"two.mjml\" />", "two.mjml": "<mj-include path=\"one.mjml\" />",
  ]

  @Test(arguments: [
    ("<mj-include path=\"part.mjml\" />", ">part</div>"),
    ("<mj-include path=\"whole.mjml\" />", "<b>body</b>"),
    ("<mj-include path=\"whole.mjml\" />", "<title>whole</title>"),
    ("<mj-include path=\"a.css\" type=\"css\" />", ".t { color: green }\n</style>"),
    ("<mj-include path=\"a.css\" type=\"css\" css-inline=\"inline\" />", "color: green;"),
    ("<mj-include path=\"raw.html\" type=\"html\" />", "<i>raw & more</i>"),
  ])
  func becomes(_ include: String, _ part: String) {
    let page = Rendered.emitted(Self.page(include), files: Self.files)
    #expect(page.contains(part), "\(page)")
  }

  @Test(arguments: [
    ("absent.mjml", "2:19 include-path: there is no file `absent.mjml`"),
    (
      "self.mjml",
      "1:1 include-path: `self.mjml` includes itself: test.mjml → self.mjml → self.mjml"
    ),
    (
      "one.mjml",
      "1:1 include-path: `one.mjml` includes itself: test.mjml → one.mjml → two.mjml → one.mjml"
    ),
  ])
  func refuses(_ path: String, _ message: String) {
    let compilation = Rendered.compile(
      Self.page("<mj-include path=\"\(path)\" />"), files: Self.files)
    #expect(compilation.html == nil)
    #expect(Rendered.messages(compilation) == [message])
  }

  @Test func aChainOfFiftyFilesIsLongEnough() {
    let files = Dictionary(
      uniqueKeysWithValues: (1...60).map {
        ("\($0).mjml", "<mj-include path=\"\($0 + 1).mjml\" />")
      })
    let compilation = Rendered.compile(Self.page("<mj-include path=\"1.mjml\" />"), files: files)
    let messages = Rendered.messages(compilation)
    #expect(messages.count == 1)
    #expect(messages.first?.contains("more than 50 files inside each other") ?? false)
  }

  @Test func includesThatMultiplyEnd() {
    let files = Dictionary(
      uniqueKeysWithValues: (1...8).map { level in
        let path = level < 8 ? "\(level + 1).mjml" : "part.mjml"
        return ("\(level).mjml", String(repeating: "<mj-include path=\"\(path)\" />", count: 10))
      } + [("part.mjml", "<mj-raw>x</mj-raw>")])
    let compilation = Rendered.compile(Self.page("<mj-include path=\"1.mjml\" />"), files: files)
    let limits = compilation.diagnostics.all.filter { $0.code.name == "include-limit" }
    #expect(limits.count == 1)
    #expect(compilation.html == nil)
  }
}
