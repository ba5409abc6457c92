import Compiler
import Diagnostics
import Testing

/// `--validation-level`: the same finding is an error, a warning or nothing.
@Suite struct ValidationLevelTests {
  private static let template =
    "<mjml><mj-body><mj-section colour=\"red\"><mj-column/></mj-section></mj-body></mjml>"

  @Test(arguments: [
    (ValidationLevel.strict, [Severity.error], false), (.soft, [.warning], true),
    (.skip, [], true),
  ])
  func decides(_ level: ValidationLevel, _ severities: [Severity], _ hasPage: Bool) {
    var options = CompileOptions()
    options.validation = level
    let compilation = Rendered.compile(Self.template, options: options)
    #expect(compilation.diagnostics.all.map(\.severity) == severities)
    #expect((compilation.html != nil) == hasPage)
  }

  @Test func whatIsIncludedIsChecked() {
    let compilation = Rendered.compile(
      "<mjml><mj-body><mj-include path=\"a.mjml\" /></mj-body></mjml>",
      files: ["a.mjml": "<mj-section><mj-colum/></mj-section>"])
    #expect(
      Rendered.messages(compilation) == [
        "1:13 mjml-unknown-element: there is no element `mj-colum`"
      ])
  }
}
