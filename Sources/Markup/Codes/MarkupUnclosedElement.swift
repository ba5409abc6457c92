package import Diagnostics

extension DiagnosticCode {
  /// The file ends while an element is open.
  package static let markupUnclosedElement = DiagnosticCode(
    "markup-unclosed-element", .error,
    summary: "The file ends while an element is open.",
    explanation: """
      Each element needs a closing tag, or `/>` at the end of its start tag. The innermost \
      open element is shown; those around it are named beside it.
      """,
    wrong: "<mj-text>Hello",
    right: "<mj-text>Hello</mj-text>")
}
