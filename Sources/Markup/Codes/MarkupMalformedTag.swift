package import Diagnostics

extension DiagnosticCode {
  /// A tag is not well-formed.
  package static let markupMalformedTag = DiagnosticCode(
    "markup-malformed-tag", .error,
    summary: "A tag is not well-formed.",
    explanation: """
      A tag is a name, then attributes with their values in quotes, then `>` or `/>`. \
      Usually a quote or a `>` is missing.
      """,
    wrong: "<mj-text color=\"red\"\"></mj-text>",
    right: "<mj-text color=\"red\"></mj-text>")
}
