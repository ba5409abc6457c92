package import Diagnostics

extension DiagnosticCode {
  /// A closing tag has no start tag.
  package static let markupStrayClosingTag = DiagnosticCode(
    "markup-stray-closing-tag", .error,
    summary: "A closing tag has no start tag.",
    explanation: """
      Either its start tag is missing or misspelt, or it is left over from an earlier \
      version.
      """,
    wrong: "<mj-column></mj-text></mj-column>",
    right: "<mj-column></mj-column>")
}
