import Expressions

/// Expressions in postfix order: operands first, each leaves one value on the stack.
extension Assembler {
  mutating func assemble(_ expression: borrowing Expression) {
    switch expression {
    case .literal(let value): emit(.constant(constant(value)))
    case .field(let id): emit(.field(UInt32(id.index)))
    case .variable(let id): emit(.variable(UInt32(id.index)))
    case .loop(let id, let property): emit(.loopProperty(Int32(id.index), property))
    case .member(let base, let name): assembleMember(name, of: base)
    case .call(let function, let arguments, _):
      if hasLiteralInput(arguments), let value = expression.folded.literal {
        emit(.constant(constant(value)))
      } else {
        assembleCall(function, arguments)
      }
    case .choose(let choice, let operands): assembleChoice(choice, operands)
    case .content(let text, let kind, _):
      assemble(text)
      emit(.content(kind))
      writes.isOpen = true
    }
  }

  mutating func assemble(_ expressions: borrowing [Expression]) {
    expressions.forEachPlace { expression, _ in assemble(expression.value) }
  }

  private mutating func assembleMember(_ name: String, of base: borrowing Expression) {
    switch place(of: base) {
    case .field(let slot): emit(.fieldMember(UInt32(slot), member(name, of: .field(slot))))
    case .variable(let slot):
      emit(.variableMember(UInt32(slot), member(name, of: .variable(slot))))
    case .computed:
      assemble(base)
      emit(.member(member(name, of: .value)))
    }
  }

  private mutating func assembleCall(
    _ function: borrowing Function, _ arguments: borrowing [Expression]
  ) {
    assemble(arguments)
    if hasEffect(function) { writes.hasEffects = true }
    functions.append(function.body)
    emit(.call(function: UInt32(functions.count - 1), count: UInt32(arguments.count)))
  }

  private mutating func assembleChoice(_ choice: Choice, _ operands: borrowing [Expression]) {
    switch choice {
    case .and: assembleChain(operands, neutral: .bool(true), .jumpIfFalse(.max))
    case .or: assembleChain(operands, neutral: .bool(false), .jumpIfTrue(.max))
    case .firstDefined: assembleName(operands)
    case .firstPresent: assembleChain(operands, neutral: .undefined, .jumpIfPresent(.max))
    case .conditional: assembleConditional(operands)
    }
  }

  private mutating func assembleChain(
    _ operands: borrowing [Expression], neutral: Value, _ jump: Instruction
  ) {
    if operands.isEmpty { return emit(.constant(constant(neutral))) }
    assembleChain(operands, 0..<operands.count, jump)
  }

  /// Operands of which each may be the answer; the last one is if none before.
  mutating func assembleChain(
    _ operands: borrowing [Expression], _ indices: Range<Int>, _ jump: Instruction
  ) {
    var toEnd = JumpChain()
    for index in indices.dropLast() {
      assemble(operands[index])
      emitJump(jump, &toEnd)
    }
    assemble(operands[indices.upperBound - 1])
    land(toEnd)
  }

  private mutating func assembleConditional(_ operands: borrowing [Expression]) {
    precondition(operands.count == 3, "a conditional has three operands")
    assemble(operands[0])
    let toOtherwise = emitJump(.jumpUnless(.max))
    assemble(operands[1])
    let toEnd = emitJump(.jump(.max))
    adjustDepth(-1)
    land(toOtherwise)
    assemble(operands[2])
    land(toEnd)
  }
}

private func hasEffect(_ function: borrowing Function) -> Bool {
  if case .none = function.effect { false } else { true }
}

/// Whether the innermost input of filters is a literal, so that the whole may be one.
private func hasLiteralInput(_ arguments: borrowing [Expression]) -> Bool {
  !arguments.isEmpty && isLiteralInput(arguments[0])
}

private func isLiteralInput(_ expression: borrowing Expression) -> Bool {
  switch expression {
  case .literal: true
  case .call(let function, let arguments, _):
    hasLiteralInput(arguments) && !hasEffect(function)
  default: false
  }
}
