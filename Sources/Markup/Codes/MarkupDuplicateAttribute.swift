package import Diagnostics

extension DiagnosticCode {
  /// A tag has the same attribute twice.
  package static let markupDuplicateAttribute = DiagnosticCode(
    "markup-duplicate-attribute", .error,
    summary: "A tag has the same attribute twice.",
    explanation: """
      Which of them would count differs between tools. To choose by data put both under a \
      condition, or put the condition into the value.
      """,
    wrong: "<mj-text color=\"red\" color=\"blue\">",
    right: "<mj-text color=\"blue\">")
}
