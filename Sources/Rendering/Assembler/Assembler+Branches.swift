import EmailIR
import Expressions

/// Branches and blocks.
extension Assembler {
  mutating func assemble(_ branch: Branch) {
    switch branch.kind {
    case .firstMatch: assembleFirstMatch(branch)
    case .everyMatch: assembleEveryMatch(branch)
    }
  }

  private mutating func assembleFirstMatch(_ branch: Branch) {
    var toEnd: [Int] = []
    var conditions: [Int] = []
    let isSilent = !Node.branch(branch).printsSomething
    for (index, arm) in branch.arms.enumerated() {
      let toNext = assembleCondition(of: arm, isChoice: true, isSilent: isSilent, &conditions)
      assemble(arm.body)
      if index < branch.arms.count - 1 { toEnd.append(emitJump { .jump($0) }) }
      if let toNext { land(toNext) }
    }
    land(toEnd)
    for condition in conditions { finishStatement(condition) }
  }

  private mutating func assembleCondition(
    of arm: Branch.Arm, isChoice: Bool, isSilent: Bool, _ statements: inout [Int]
  ) -> Int? {
    guard let condition = arm.condition else { return nil }
    statements.append(beginStatement(arm.range, isChoice: isChoice, isSilent: isSilent))
    return assembleJump(unless: condition)
  }

  /// Jumps if the condition does not hold.
  private mutating func assembleJump(unless condition: Expression) -> Int {
    if case .call(let function, let operands, _) = condition, operands.count == 1,
      function.name == LiquidOperators.truthy.name, function.namespace == "liquid"
    {
      assemble(operands[0])
      return emitJump { .jumpUnlessTruthy($0) }
    }
    assemble(condition)
    return emitJump { .jumpUnless($0) }
  }

  private mutating func assembleEveryMatch(_ branch: Branch) {
    enclosures.append(.match)
    emit(.openMatch)
    var conditions: [Int] = []
    let isSilent = !Node.branch(branch).printsSomething
    for arm in branch.arms {
      let toNext = assembleCondition(of: arm, isChoice: false, isSilent: isSilent, &conditions)
      if toNext != nil { emit(.noteMatch) }
      let around = toNext ?? emitJump { .jumpIfMatched($0) }
      assemble(arm.body)
      land(around)
    }
    for condition in conditions { finishStatement(condition) }
    emit(.closeMatch)
    enclosures.removeLast()
  }

  mutating func assemble(_ block: Block) {
    let close = closing(of: block)
    let statement = beginStatement(block.start)
    enclosures.append(.capture(close: close))
    emit(.openCapture)
    finishStatement(statement)
    assemble(block.body)
    let end = beginStatement(block.end)
    emit(close)
    finishStatement(end)
    enclosures.removeLast()
  }

  private mutating func closing(of block: Block) -> Instruction {
    switch block.kind {
    case .capture(let id):
      writes.variables.insert(id.index)
      let isMarkup = block.makesMarkup
      return hidingLoop(of: id.index).map { .closeCaptureBehind(loop: $0, isMarkup: isMarkup) }
        ?? .closeCapture(UInt32(id.index), isMarkup: isMarkup)
    case .ifChanged(let id):
      writes.variables.insert(id.index)
      return .closeIfChanged(UInt32(id.index))
    case .silent: return .closeSilent
    }
  }
}
