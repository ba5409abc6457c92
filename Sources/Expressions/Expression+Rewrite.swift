extension Expression {
  /// The same expression with leaves replaced: `replace` sees literals, fields, variables and loop facts, and gives `nil` to
  /// keep one.
  package func rewritten(_ replace: (Expression) -> Expression?) -> Expression {
    switch self {
    case .literal, .field, .variable, .loop:
      return replace(self) ?? self
    case .member(let object, let name):
      return .member(object.rewritten(replace), name)
    case .call(let function, let arguments, let range):
      return .call(function, arguments.map { $0.rewritten(replace) }, range)
    case .choose(let choice, let operands):
      return .choose(choice, operands.map { $0.rewritten(replace) })
    case .content(let text, let kind, let range):
      return .content(text.rewritten(replace), kind, range)
    }
  }

  /// Calls `visit` for this expression and all below, parents first.
  package func visit(_ visit: (Expression) -> Void) {
    visit(self)
    switch self {
    case .literal, .field, .variable, .loop: break
    case .member(let object, _): object.visit(visit)
    case .call(_, let arguments, _): arguments.forEach { $0.visit(visit) }
    case .choose(_, let operands): operands.forEach { $0.visit(visit) }
    case .content(let text, _, _): text.visit(visit)
    }
  }

  /// Whether evaluating it may change something: a variable, the random generator, a data extension.
  package var hasEffect: Bool {
    var found = false
    visit { expression in
      switch expression {
      case .content: found = true
      case .call(let function, _, _): found = found || function.effect == .writes
      default: break
      }
    }
    return found
  }
}
