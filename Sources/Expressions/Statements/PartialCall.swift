/// A call of another template by name.
package struct PartialCall: Sendable {
  package let name: Expression
  /// `render` sees only its arguments; `include` shares the caller's names.
  package let isIsolated: Bool
  package let arguments: [(name: String, value: Expression)]
  /// `with x [as y]`, `for xs [as y]`.
  package let subject: Subject?

  package struct Subject: Sendable {
    package let value: Expression
    /// Whether the partial runs once for each item.
    package let isLoop: Bool
    /// The name it is bound to; the partial's own name if `nil`.
    package let alias: String?

    package init(value: Expression, isLoop: Bool, alias: String?) {
      self.value = value
      self.isLoop = isLoop
      self.alias = alias
    }
  }

  package init(
    name: Expression, isIsolated: Bool, arguments: [(name: String, value: Expression)],
    subject: Subject?
  ) {
    self.name = name
    self.isIsolated = isIsolated
    self.arguments = arguments
    self.subject = subject
  }
}
