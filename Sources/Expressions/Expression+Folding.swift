import Diagnostics

extension Expression {
  /// The same expression with calls of pure functions on literals evaluated, and choices made that are already clear.
  package var folded: Expression {
    switch self {
    case .literal, .field, .variable, .loop:
      return self
    case .member(let object, let name):
      return Self.foldMember(object.folded, name)
    case .call(let function, let arguments, let range):
      return Self.foldCall(function, arguments.map(\.folded), self, range)
    case .choose(let choice, let operands):
      return Self.foldChoice(choice, operands.map(\.folded))
    case .content(let text, let kind, let range):
      return .content(text.folded, kind, range)
    }
  }

  /// The value, if it does not depend on anything.
  package var literal: Value? {
    if case .literal(let value) = self { value } else { nil }
  }

  private static func foldMember(_ object: Expression, _ name: String) -> Expression {
    if case .literal(.object(let members)) = object, members.position(of: name) != nil {
      return .literal(members[name])
    }
    return .member(object, name)
  }

  private static func foldCall(
    _ function: Function, _ arguments: [Expression], _ call: Expression, _ range: SourceRange
  ) -> Expression {
    let values = arguments.compactMap(\.literal)
    guard function.effect == .none, values.count == arguments.count else {
      return .call(function, arguments, range)
    }
    var evaluation = Evaluation(environment: RenderEnvironment(now: Timestamp(seconds: 0)))
    let value = try? Arguments.with(values) { arguments throws(EvaluationError) in
      try function.body(arguments, &evaluation)
    }
    return value.map(Expression.literal) ?? .call(function, arguments, range)
  }

  private static func foldChoice(_ choice: Choice, _ operands: [Expression]) -> Expression {
    switch choice {
    case .conditional where operands.count == 3:
      guard let condition = operands[0].literal else { return .choose(choice, operands) }
      return condition.isTrue ? operands[1] : operands[2]
    case .firstDefined:
      return first(operands, choice) { if case .undefined = $0 { true } else { false } }
    case .firstPresent:
      return first(operands, choice) { $0.isBlank }
    case .and, .or, .conditional:
      return foldLogic(choice, operands)
    }
  }

  /// Drops leading literals that are passed over; a literal that is taken ends the choice.
  private static func first(
    _ operands: [Expression], _ choice: Choice, passes: (Value) -> Bool
  ) -> Expression {
    let rest = operands.drop { operand in operand.literal.map(passes) ?? false }
    guard let head = rest.first else { return operands.last ?? .literal(.undefined) }
    return head.literal != nil || rest.count == 1 ? head : .choose(choice, Array(rest))
  }

  private static func foldLogic(_ choice: Choice, _ operands: [Expression]) -> Expression {
    let decides = choice == .or
    var rest: [Expression] = []
    for operand in operands {
      guard let value = operand.literal else {
        rest.append(operand)
        continue
      }
      if value.isTrue == decides {
        return rest.isEmpty ? .literal(.bool(decides)) : .choose(choice, rest + [operand])
      }
    }
    return rest.isEmpty ? .literal(.bool(!decides)) : .choose(choice, rest)
  }
}

extension Value {
  /// Whether a condition with this value selects its arm.
  package var isTrue: Bool {
    if case .bool(true) = self { true } else { false }
  }
}
