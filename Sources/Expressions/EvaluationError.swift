/// Why a value could not be computed. The render loop turns it into text, an aborted message or the end of the run.
package struct EvaluationError: Error, Sendable {
  /// What happens to the message.
  package enum Consequence: Sendable {
    /// Printed in place of the output, as Liquid does (`Liquid error: divided by 0`); the message is what follows the colon.
    case printed
    /// Nothing is printed in place of the output (Liquid's strict variables and filters); the message is only reported.
    case dropped
    /// This recipient's message is not made; the run goes on (AMPscript).
    case aborted
    /// A limit of the run was exceeded, or something that is never allowed: this recipient fails as well.
    case refused
    /// The author asked that this recipient be skipped (`RaiseError` without its second meaning): not a failure.
    case skipped
  }

  package let consequence: Consequence
  /// Lower case, no full stop, unless it is printed text in a reference's words.
  package let message: String

  /// Whether calls go too deep: not the innermost is to blame but the one that began it.
  package let isNesting: Bool

  package init(_ consequence: Consequence, _ message: String, isNesting: Bool = false) {
    self.consequence = consequence
    self.message = message
    self.isNesting = isNesting
  }
}
