import Expressions

/// Expressions in postfix order: operands first, each leaves one value on the stack.
extension Assembler {
  mutating func assemble(_ expression: Expression) {
    switch expression {
    case .literal(let value): emit(.constant(constant(value)))
    case .field(let id): emit(.field(UInt32(id.index)))
    case .variable(let id): emit(.variable(UInt32(id.index)))
    case .loop(let id, let property): emit(.loopProperty(Int32(id.index), property))
    case .member(let base, let name): assembleMember(name, of: base)
    case .call(let function, let arguments, _): assembleCall(expression, function, arguments)
    case .choose(.firstDefined, let places): assembleName(places)
    case .choose(let choice, let operands): assembleChoice(choice, operands)
    case .content(let text, let kind, _):
      assemble(text)
      emit(.content(kind))
      writes.isOpen = true
    }
  }

  private mutating func assembleMember(_ name: String, of base: Expression) {
    switch certainPlace(base) {
    case .field(let id):
      emit(.fieldMember(UInt32(id.index), member(name, of: .field(id.index))))
    case .variable(let id):
      emit(.variableMember(UInt32(id.index), member(name, of: .variable(id.index))))
    default:
      assemble(base)
      emit(.member(member(name, of: .value)))
    }
  }

  /// Whether one instruction reads the value; behind a choice, jumps lead to where the value is taken.
  func isPlace(_ expression: Expression) -> Bool {
    switch certainPlace(expression) {
    case .field, .variable, .member: true
    default: false
    }
  }

  /// The one place that is read, if a name means several but only this one can hold anything.
  private func certainPlace(_ expression: Expression) -> Expression {
    guard case .choose(.firstDefined, let places) = expression else { return expression }
    let possible = possiblePlaces(places)
    guard possible.count == 1, let only = possible.first else { return expression }
    return only
  }

  /// Without variables that nobody assigns, and without what stands behind a loop's own variable.
  private func possiblePlaces(_ places: [Expression]) -> ArraySlice<Expression> {
    var rest = places[...]
    while rest.count > 1, case .variable(let id)? = rest.first, !tables.mayAssign(id) {
      rest.removeFirst()
    }
    if case .variable(let id)? = rest.first, hidingLoop(of: id.index) != nil {
      return rest.prefix(1)
    }
    return rest
  }

  private mutating func assembleName(_ places: [Expression]) {
    let possible = possiblePlaces(places)
    if possible.count == 1, let only = possible.first { return assemble(only) }
    if possible.count == 2, case .variable(let variable)? = possible.first,
      case .field(let field)? = possible.last
    {
      return emit(.variableOrField(UInt32(variable.index), UInt32(field.index)))
    }
    assembleChain(Array(possible), neutral: .undefined) { .jumpIfDefined($0) }
  }

  private mutating func assembleCall(
    _ call: Expression, _ function: Function, _ arguments: [Expression]
  ) {
    if call.hasLiteralInput, let value = call.folded.literal {
      return emit(.constant(constant(value)))
    }
    for argument in arguments { assemble(argument) }
    if function.effect != .none { writes.hasEffects = true }
    functions.append(function)
    emit(.call(function: UInt32(functions.count - 1), count: UInt32(arguments.count)))
  }

  private mutating func assembleChoice(_ choice: Choice, _ operands: [Expression]) {
    switch choice {
    case .and: assembleChain(operands, neutral: .bool(true)) { .jumpIfFalse($0) }
    case .or: assembleChain(operands, neutral: .bool(false)) { .jumpIfTrue($0) }
    case .firstDefined: assembleName(operands)
    case .firstPresent: assembleChain(operands, neutral: .undefined) { .jumpIfPresent($0) }
    case .conditional: assembleConditional(operands)
    }
  }

  /// Operands of which each may be the answer; the last one is if none before.
  private mutating func assembleChain(
    _ operands: [Expression], neutral: Value, _ jump: (UInt32) -> Instruction
  ) {
    guard let last = operands.last else { return emit(.constant(constant(neutral))) }
    var jumps: [Int] = []
    for operand in operands.dropLast() {
      assemble(operand)
      jumps.append(emitJump(jump))
    }
    assemble(last)
    land(jumps)
  }

  private mutating func assembleConditional(_ operands: [Expression]) {
    precondition(operands.count == 3, "a conditional has three operands")
    assemble(operands[0])
    let toOtherwise = emitJump { .jumpUnless($0) }
    assemble(operands[1])
    let toEnd = emitJump { .jump($0) }
    adjustDepth(-1)
    land(toOtherwise)
    assemble(operands[2])
    land(toEnd)
  }
}

extension Expression {
  /// Whether the innermost input of filters is a literal, so that the whole may be one.
  fileprivate var hasLiteralInput: Bool {
    switch self {
    case .literal: true
    case .call(let function, let arguments, _):
      function.effect == .none && arguments.first?.hasLiteralInput ?? false
    default: false
    }
  }
}
