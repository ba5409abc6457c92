package import Diagnostics

extension DiagnosticCode {
  /// An element is closed while one inside it is still open.
  package static let markupMismatchedTag = DiagnosticCode(
    "markup-mismatched-tag", .error,
    summary: "An element is closed while one inside it is still open.",
    explanation: """
      Elements close in the reverse order in which they open. The reference compiler guesses \
      where a missing closing tag belongs, and often moves half a page into the wrong \
      column; Galley shows both places instead.
      """,
    wrong: "<mj-section><mj-column></mj-section>",
    right: "<mj-section><mj-column></mj-column></mj-section>")
}
