package import Diagnostics

extension DiagnosticCode {
  /// An attribute value stands without quotes.
  package static let markupUnquotedValue = DiagnosticCode(
    "markup-unquoted-value", .error,
    summary: "An attribute value stands without quotes.",
    explanation: """
      Without quotes a value ends at the first space, and the rest of it becomes further \
      attributes without anybody noticing.
      """,
    wrong: "<mj-text color=red>",
    right: "<mj-text color=\"red\">")
}
