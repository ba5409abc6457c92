package import Diagnostics
package import Expressions

/// A body whose print goes somewhere else than straight to the page.
package struct Block: Sendable {
  package enum Kind: Sendable {
    /// Into a variable.
    case capture(VariableID)
    /// To the page if it differs from last time, which the variable remembers.
    case ifChanged(VariableID)
    /// Nowhere: the body is run for what it does.
    case silent
  }

  package let kind: Kind
  package var body: [Node]
  /// Whether a capture gives markup (its outputs are escaped inside, its value is printed as it is) rather than
  /// text (nothing is escaped inside, its value is escaped where it is printed). Set by the context analysis.
  package var makesMarkup = false
  package let language: String
  package let start: SourceRange
  package let end: SourceRange

  /// Whether its print may go to the page.
  package var prints: Bool {
    if case .ifChanged = kind { true } else { false }
  }

  package init(
    _ kind: Kind, body: [Node], language: String = "", start: SourceRange, end: SourceRange
  ) {
    self.kind = kind
    self.body = body
    self.language = language
    self.start = start
    self.end = end
  }
}
