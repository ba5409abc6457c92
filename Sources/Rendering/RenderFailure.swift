package import Diagnostics
package import Expressions

/// Why a recipient's message was not made.
package struct RenderFailure: Error, Sendable {
  /// `aborted`, `refused` or `skipped`; never `printed`.
  package let consequence: EvaluationError.Consequence
  /// For people: lower case, no full stop.
  package let message: String
  /// The tag that failed; `nil` if no single one did.
  package let range: SourceRange?

  package init(
    _ consequence: EvaluationError.Consequence, _ message: String, at range: SourceRange? = nil
  ) {
    self.consequence = consequence
    self.message = message
    self.range = range
  }
}
