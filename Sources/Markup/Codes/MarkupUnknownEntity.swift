package import Diagnostics

extension DiagnosticCode {
  /// A reference names no known character.
  package static let markupUnknownEntity = DiagnosticCode(
    "markup-unknown-entity", .warning,
    summary: "A reference names no known character.",
    explanation: """
      HTML knows 2,125 names; a browser prints an unknown one as it is written. Write the \
      character itself, or `&amp;` for the sign.
      """,
    wrong: "<mj-text>a &bogus; b</mj-text>",
    right: "<mj-text>a &amp;bogus; b</mj-text>")
}
