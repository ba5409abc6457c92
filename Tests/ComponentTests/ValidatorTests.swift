import Components
import Diagnostics
import EmailIR
import Testing

/// Each mistake is one finding, at its place.
@Suite struct ValidatorTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let source: String
    let code: String
    /// The text that the finding's range covers.
    let culprit: String
    var hint: String?

    var testDescription: String { code + ": " + culprit }
  }

  private static func row(_ content: String) -> String {
    "<mjml><mj-body><mj-section><mj-column>\(content)</mj-column></mj-section></mj-body></mjml>"
  }

  static let cases: [Case] = [
    Case(
      source: row("<mj-txt>x</mj-txt>"), code: "mjml-unknown-element", culprit: "<mj-txt>",
      hint: "did you mean `mj-text`?"),
    Case(
      source: "<mjml><mj-body><mj-section><mj-text>x</mj-text></mj-section></mj-body></mjml>",
      code: "mjml-misplaced-element", culprit: "<mj-text>",
      hint: "it can stand in `mj-column`, `mj-hero`"),
    Case(
      source: row("<mj-text colour=\"red\">x</mj-text>"), code: "mjml-unknown-attribute",
      culprit: "colour", hint: "did you mean `color`?"),
    Case(
      source: row("<mj-text font-size=\"13\">x</mj-text>"), code: "mjml-invalid-attribute",
      culprit: "13", hint: "did you mean `13px`?"),
    Case(
      source: row("<mj-text color=\"redd\">x</mj-text>"), code: "mjml-invalid-attribute",
      culprit: "redd"),
    Case(
      source: row("<mj-text align=\"centre\">x</mj-text>"), code: "mjml-invalid-attribute",
      culprit: "centre", hint: "did you mean `center`?"),
    Case(
      source: row("<mj-image padding=\"0 99999999px\" />"), code: "mjml-length-out-of-range",
      culprit: "0 99999999px"),
    Case(
      source: "<mjml><mj-body width=\"NaN\"><mj-raw/></mj-body></mjml>",
      code: "mjml-invalid-attribute", culprit: "NaN"),
    Case(
      source: row("<mj-image padding=\"1px 2px 3px 4px 5px\" />"), code: "mjml-invalid-attribute",
      culprit: "1px 2px 3px 4px 5px"),
  ]

  /// What an unknown element may hold is not known, so what stands in it is only checked for itself.
  @Test func looksIntoUnknownElements() {
    let document = TemplateReader.read(
      Self.row("<mj-box><mj-text colour=\"red\">x</mj-text></mj-box>"))
    #expect(
      Validator.check(document).all.map(\.code.name)
        == ["mjml-unknown-element", "mjml-unknown-attribute"])
  }

  @Test(arguments: cases) func finds(_ test: Case) throws {
    let document = TemplateReader.read(test.source)
    let findings = Validator.check(document).all
    #expect(findings.map(\.code.name) == [test.code])
    let range = try #require(findings.first?.range)
    let bytes = document.sources[range.file].bytes[range.bytes]
    #expect(String(decoding: bytes, as: UTF8.self) == test.culprit)
    if let hint = test.hint { #expect(findings.first?.hint == hint) }
  }

  @Test(arguments: [
    row("<mj-text line-height=\"1.5\" letter-spacing=\"-1px\" padding=\"0 10px\">x</mj-text>"),
    row("<mj-table width=\"auto\"><tr><td colour=\"x\"/></tr></mj-table>"),
    row("<mj-text color=\"rgba(0, 0, 0, 0.5)\" mj-class=\"a\" css-class=\"b\">x</mj-text>"),
    """
    <mjml><mj-head><mj-attributes><mj-all padding="0"/><mj-class name="a" color="red"><mj-text color="blue"/>\
    </mj-class><mj-text color="red"/></mj-attributes><mj-subject>s</mj-subject></mj-head><mj-body>\
    <mj-module name="x" anything="y"/></mj-body></mjml>
    """,
  ])
  func acceptsWhatIsRight(_ source: String) {
    #expect(Validator.check(TemplateReader.read(source)).isEmpty)
  }
}
