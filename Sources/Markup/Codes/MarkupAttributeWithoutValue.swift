package import Diagnostics

extension DiagnosticCode {
  /// An attribute has no value.
  package static let markupAttributeWithoutValue = DiagnosticCode(
    "markup-attribute-without-value", .error,
    summary: "An attribute has no value.",
    explanation: "MJML knows no attributes without value: write what is meant.",
    wrong: "<mj-section full-width>",
    right: "<mj-section full-width=\"full-width\">")
}
