import EmailIR
import Expressions

/// Branches. Liquid keeps quiet about a condition that fails if no arm could print anything.
extension Assembler {
  mutating func assemble(_ arms: borrowing [Branch.Arm], _ kind: Branch.Kind) {
    switch kind {
    case .firstMatch: assembleFirstMatch(arms)
    case .everyMatch: assembleEveryMatch(arms)
    }
  }

  private mutating func assembleFirstMatch(_ arms: borrowing [Branch.Arm]) {
    let printingBefore = printing
    var toEnd = JumpChain()
    var conditions = StatementChain()
    let last = arms.count - 1
    arms.forEachPlace { arm, index in
      let toNext = assembleCondition(of: arm, isChoice: true, &conditions)
      assemble(arm.value.body)
      if index < last { emitJump(.jump(.max), &toEnd) }
      if let toNext { land(toNext) }
    }
    land(toEnd)
    finishStatements(conditions, isSilent: printing == printingBefore)
  }

  private mutating func assembleCondition(
    of arm: borrowing Place<Branch.Arm>, isChoice: Bool, _ statements: inout StatementChain
  ) -> JumpChain? {
    switch arm.value.condition {
    case .none: return nil
    case .some(let condition):
      beginStatement(arm.value.range, isChoice: isChoice, &statements)
      return assembleJump(unless: condition)
    }
  }

  /// Jumps if the condition does not hold.
  private mutating func assembleJump(unless condition: borrowing Expression) -> JumpChain {
    switch condition {
    case .call(let function, let operands, _)
    where operands.count == 1 && function === LiquidOperators.truthy:
      assemble(operands[0])
      return emitJump(.jumpUnlessTruthy(.max))
    default:
      assemble(condition)
      return emitJump(.jumpUnless(.max))
    }
  }

  private mutating func assembleEveryMatch(_ arms: borrowing [Branch.Arm]) {
    enclosures.append(.match)
    emit(.openMatch)
    let printingBefore = printing
    var conditions = StatementChain()
    arms.forEachPlace { arm, _ in
      let toNext = assembleCondition(of: arm, isChoice: false, &conditions)
      if toNext != nil { emit(.noteMatch) }
      let around = toNext ?? emitJump(.jumpIfMatched(.max))
      assemble(arm.value.body)
      land(around)
    }
    finishStatements(conditions, isSilent: printing == printingBefore)
    emit(.closeMatch)
    enclosures.removeLast()
  }
}
