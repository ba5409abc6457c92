/// A kind of diagnostic: what `galley explain NAME` prints. Declare each as a `static let` in an extension
/// in the room that reports it, and list it in that room's `codes` array.
package struct DiagnosticCode: Sendable {
  /// Lower case with hyphens, stable: `liquid-unclosed-block`.
  package let name: String
  package let severity: Severity
  /// One sentence: what it means.
  package let summary: String
  /// A paragraph: why it matters and what to do.
  package let explanation: String
  /// Source that triggers it.
  package let wrong: String
  /// The same, mended.
  package let right: String

  package init(
    _ name: String, _ severity: Severity, summary: String, explanation: String, wrong: String = "",
    right: String = ""
  ) {
    self.name = name
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.wrong = wrong
    self.right = right
  }
}
