package import Diagnostics
package import Expressions

/// A value that is printed.
package struct Output: Sendable {
  package var source: Source
  package let kind: OutputKind
  /// The tag that prints it.
  package let range: SourceRange
  /// Where it lands in the page; set by the context analysis, without which nothing can be assembled.
  package var context: HTMLContext?

  package enum Source: Sendable {
    case expression(Expression)
    /// Adds `step` to a counter. `increment` prints before adding, `decrement` after subtracting.
    case counter(VariableID, step: Int)
    case cycle(identity: Expression, values: [Expression])
    /// Another template, whose outputs are analysed on their own.
    case partial(PartialCall)
  }

  package init(
    _ source: Source, kind: OutputKind = .escaped, range: SourceRange, context: HTMLContext? = nil
  ) {
    self.source = source
    self.kind = kind
    self.range = range
    self.context = context
  }
}
