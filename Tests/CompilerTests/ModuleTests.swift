import Compiler
import Testing

/// Calls of modules: what they print, and what is said of a wrong one.
@Suite struct ModuleTests {
  private static let files = [
    "modules/card.mjml": """
    <mjml><mj-head><mj-parameters><mj-parameter name="title" /><mj-parameter name="size" type="integer" default="2" />\
    </mj-parameters></mj-head><mj-body><mj-text>{{ title }}/{{ size }}</mj-text><mj-slot name="below">
    <mj-text>nothing</mj-text></mj-slot></mj-body></mjml>
    """
  ]

  private static func page(_ call: String) -> String {
    "<mjml><mj-body><mj-section><mj-column>\(call)</mj-column></mj-section></mj-body></mjml>"
  }

  private static func messages(_ call: String) -> [String] {
    Rendered.messages(Rendered.compile(page(call), files: files))
  }

  @Test(arguments: [
    (#"<mj-module name="card" title="A" />"#, ["A/2", "nothing"]),
    (#"<mj-module name="card" title="{{ x }}" size="3" />"#, ["X/3", "nothing"]),
    (
      #"<mj-module name="card" title="A"><mj-slot name="below"><mj-text>mine</mj-text></mj-slot></mj-module>"#,
      ["A/2", "mine"]
    ),
  ])
  func aCallPrints(call: String, texts: [String]) throws {
    let page = try Rendered.page(Self.page(call), #"{"x": "X"}"#, files: Self.files)
    for text in texts { #expect(page.contains(">\(text)<"), "\(page)") }
    #expect(page.contains("nothing") == texts.contains("nothing"))
  }

  @Test(arguments: [
    (#"<mj-module name="crad" title="A" />"#, "module-unknown: there is no module `crad`"),
    (#"<mj-module name="card" />"#, "module-parameter: expected `title`, found no such attribute"),
    (
      #"<mj-module name="card" title="A" sise="3" />"#,
      "module-parameter: module `card` has no parameter `sise`"
    ),
    (
      #"<mj-module name="card" title="A"><mj-slot name="belov" /></mj-module>"#,
      "module-slot: module `card` has no slot `belov`"
    ),
    (
      #"<mj-module name="card" title="A"><mj-text>x</mj-text></mj-module>"#,
      "module-slot: module `card` has no slot without a name"
    ),
  ])
  func aWrongCallIsReported(call: String, message: String) {
    let messages = Self.messages(call)
    #expect(messages.count == 1 && messages[0].contains(message), "\(messages)")
  }
}
