package import Diagnostics
package import Expressions

/// A body that is printed once per turn.
package struct Loop: Sendable {
  package let header: LoopHeader
  package var body: [Node]
  /// Printed when there was no turn.
  package var otherwise: [Node]
  package let language: String
  /// The tags that open and close it, and the `else` between, if any.
  package let start: SourceRange
  package let otherwiseRange: SourceRange?
  package let end: SourceRange

  package init(
    header: LoopHeader, body: [Node], otherwise: [Node] = [], language: String = "",
    start: SourceRange, otherwiseRange: SourceRange? = nil, end: SourceRange
  ) {
    self.header = header
    self.body = body
    self.otherwise = otherwise
    self.language = language
    self.start = start
    self.otherwiseRange = otherwiseRange
    self.end = end
  }
}
