import Galley
import Testing

@Suite struct TemplateTests {
  @Test func rendersAMessage() throws {
    let template = try Template(
      """
      <mjml><mj-head><mj-subject>Hi {{ name }}</mj-subject></mj-head>
      <mj-body><mj-section><mj-column><mj-text>Dear {{ name }}</mj-text></mj-column></mj-section></mj-body></mjml>
      """)
    let message = try template.render(json: #"{"name": "Ada <3"}"#)
    #expect(message.subject == "Hi Ada <3")
    #expect(message.html.contains("Dear Ada &lt;3"))
    #expect(message.text.contains("Dear Ada <3"))
  }

  @Test func givesEveryError() {
    let error = #expect(throws: TemplateError.self) { try Template("<mjml><mj-body></mjml>") }
    #expect(error?.messages.isEmpty == false)
    #expect(error?.description.contains("template.mjml:1:") == true)
  }

  @Test func refusesDataThatIsNoObject() throws {
    let template = try Template("<mjml><mj-body></mj-body></mjml>")
    #expect(throws: RenderError.self) { try template.render(json: "[1]") }
  }
}
