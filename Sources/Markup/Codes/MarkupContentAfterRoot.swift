package import Diagnostics

extension DiagnosticCode {
  /// The file holds a second root element.
  package static let markupContentAfterRoot = DiagnosticCode(
    "markup-content-after-root", .error,
    summary: "The file holds a second root element.",
    explanation: "A template is one `<mjml>` element; what follows it would be lost.",
    wrong: "<mjml></mjml><mjml></mjml>",
    right: "<mjml></mjml>")
}
