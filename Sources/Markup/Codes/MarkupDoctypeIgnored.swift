package import Diagnostics

extension DiagnosticCode {
  /// A document type has no effect in a template.
  package static let markupDoctypeIgnored = DiagnosticCode(
    "markup-doctype-ignored", .warning,
    summary: "A document type has no effect in a template.",
    explanation: "The compiled page gets its own document type. Remove this one.",
    wrong: "<!DOCTYPE html><mjml></mjml>",
    right: "<mjml></mjml>")
}
