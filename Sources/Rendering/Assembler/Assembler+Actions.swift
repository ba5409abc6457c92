import Diagnostics
import EmailIR
import Expressions

/// What statements do.
extension Assembler {
  mutating func assemble(_ action: borrowing Statement.Action, at range: SourceRange) {
    switch action {
    case .assign(let id, let expression): assembleAssignment(to: id.index, expression, at: range)
    case .evaluate(let expression): assembleEvaluation(of: expression, at: range)
    case .interrupt(let kind):
      // The reference counts `break` and `continue` as tags that print.
      printing += 1
      assembleInterrupt(kind)
    case .nothing: break
    case .record(let byte): emit(.record(byte))
    case .recordValue(let id): emit(.recordValue(UInt32(id.index)))
    case .recordPresence(let id): emit(.recordPresence(UInt32(id.index)))
    case .enterLoop(let header): openLoop(header, at: range)
    case .stepLoop: emit(.turnLoop)
    case .leaveLoop: closeLoop()
    }
  }

  /// An assignment; under a loop whose local variable has the same name, one that shows behind the loop.
  private mutating func assembleAssignment(
    to variable: Int, _ expression: borrowing Expression, at range: SourceRange
  ) {
    let start = here()
    assemble(expression)
    writes.variables.insert(variable)
    if let loop = hidingLoop(of: variable) {
      emit(.assignBehind(loop: loop))
    } else {
      emit(.assign(UInt32(variable)))
    }
    addStatement(from: start, range, isSilent: true)
  }

  private mutating func assembleEvaluation(
    of expression: borrowing Expression, at range: SourceRange
  ) {
    let start = here()
    assemble(expression)
    emit(.drop)
    addStatement(from: start, range)
  }
}
