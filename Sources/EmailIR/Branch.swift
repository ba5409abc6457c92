package import Diagnostics
package import Expressions

/// Arms of which one is printed (or, in Liquid's `case`, every one that holds).
package struct Branch: Sendable {
  package enum Kind: Sendable { case firstMatch, everyMatch }

  package let kind: Kind
  package var arms: [Arm]
  /// The tag before the arms, where there is one (Liquid's `case`).
  package let start: SourceRange?
  /// The language it is written in; empty if the compiler made it.
  package let language: String
  /// The tag that closes it.
  package let end: SourceRange
  /// Of a branch that the compiler made: the nodes of which it asks whether they print anything. Its first arm is for that.
  package var asked: [Node] = []

  package struct Arm: Sendable {
    /// Gives `.bool`; `nil` is the last resort.
    package var condition: Expression?
    package var body: [Node]
    /// The tag that opens this arm.
    package let range: SourceRange

    package init(_ condition: Expression?, _ body: [Node], range: SourceRange) {
      self.condition = condition
      self.body = body
      self.range = range
    }
  }

  package init(
    _ kind: Kind = .firstMatch, start: SourceRange? = nil, arms: [Arm], language: String = "",
    end: SourceRange
  ) {
    self.kind = kind
    self.start = start
    self.arms = arms
    self.language = language
    self.end = end
  }

  /// From the first tag to the last.
  package var range: SourceRange { arms.first.map { $0.range.through(end) } ?? end }
}
