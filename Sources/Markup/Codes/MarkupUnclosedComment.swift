package import Diagnostics

extension DiagnosticCode {
  /// A comment is not closed.
  package static let markupUnclosedComment = DiagnosticCode(
    "markup-unclosed-comment", .error,
    summary: "A comment is not closed.",
    explanation: """
      A comment starts with `<!--` and ends with `-->`; without its end it would swallow the \
      rest of the page.
      """,
    wrong: "<!-- old header",
    right: "<!-- old header -->")
}
