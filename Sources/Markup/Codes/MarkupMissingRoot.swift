package import Diagnostics

extension DiagnosticCode {
  /// The file holds no element.
  package static let markupMissingRoot = DiagnosticCode(
    "markup-missing-root", .error,
    summary: "The file holds no element.",
    explanation: """
      A template is one `<mjml>` element. What stands outside of all elements is not \
      printed.
      """,
    wrong: "Hello",
    right: "<mjml><mj-body></mj-body></mjml>")
}
