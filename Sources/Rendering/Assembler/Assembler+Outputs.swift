import Diagnostics
import EmailIR
import Expressions

/// Outputs and plain statements.
extension Assembler {
  mutating func assemble(_ output: Output) {
    let context = context(of: output)
    if case .partial(let call) = output.source {
      return assemble(call, at: output.range, context: context)
    }
    let statement = beginStatement(output.range, context: context)
    switch output.source {
    case .expression(let expression):
      if output.kind == .escaped, let input = inputToEscape(expression, context) {
        assemble(input)
        emit(.printHTML)
        return finishStatement(statement)
      }
      assemble(expression)
      if output.kind == .escaped, case .member = expression, joinPrint(context) {
        return finishStatement(statement)
      }
    case .counter(let id, let step): assembleCounter(id.index, step: step)
    case .cycle(let identity, let values): assembleCycle(identity, values)
    case .partial: return
    }
    // Nothing opts out of what keeps a header line whole.
    emit(output.kind == .raw && context != .header ? .printRaw : .print(context))
    finishStatement(statement)
  }

  /// What `{{ value | escape }}` escapes, where that is printed as it is.
  private func inputToEscape(_ expression: Expression, _ context: HTMLContext) -> Expression? {
    guard context == .text || context == .verbatim,
      case .call(let function, let arguments, _) = expression, function.prints == .inputEscaped
    else { return nil }
    return arguments.first
  }

  /// Makes the member access that was emitted last print by itself, if it was one. Not behind a choice: its jumps lead to
  /// where the value is taken.
  private mutating func joinPrint(_ context: HTMLContext) -> Bool {
    switch code.last {
    case .fieldMember(let slot, let member):
      code[code.count - 1] = .printFieldMember(slot, member, context)
    case .variableMember(let slot, let member):
      code[code.count - 1] = .printVariableMember(slot, member, context)
    default: return false
    }
    adjustDepth(-1)
    return true
  }

  private func context(of output: Output) -> HTMLContext {
    if let context = output.context { return context }
    precondition(output.kind == .raw, "every escaped output knows its context before assembly")
    return .text
  }

  private mutating func assembleCounter(_ variable: Int, step: Int) {
    writes.variables.insert(variable)
    emit(.count(UInt32(variable), step: Int32(clamping: step)))
  }

  private mutating func assembleCycle(_ identity: Expression, _ values: [Expression]) {
    guard case .literal(let value) = identity else {
      assemble(identity)
      for value in values { assemble(value) }
      return emit(.cycleByValue(count: UInt32(values.count)))
    }
    for value in values { assemble(value) }
    let name = tables.names.id(of: CycleName.of(value))
    emit(.cycle(name: UInt32(name), count: UInt32(values.count)))
  }

  mutating func assemble(_ statement: Statement) {
    switch statement.action {
    case .assign(let id, let expression):
      inStatement(statement.range, isSilent: true) {
        $0.assemble(expression)
        $0.emit($0.assignment(to: id.index))
      }
    case .evaluate(let expression):
      inStatement(statement.range) {
        $0.assemble(expression)
        $0.emit(.drop)
      }
    case .interrupt(let kind): assembleInterrupt(kind)
    case .nothing: break
    case .record(let byte): emit(.record(byte))
    case .recordValue(let id): emit(.recordValue(UInt32(id.index)))
    case .recordPresence(let id): emit(.recordPresence(UInt32(id.index)))
    case .enterLoop(let header): openLoop(header, at: statement.range)
    case .stepLoop: emit(.turnLoop)
    case .leaveLoop: closeLoop()
    }
  }

  private mutating func inStatement(
    _ range: SourceRange, isSilent: Bool = false, _ body: (inout Assembler) -> Void
  ) {
    let statement = beginStatement(range, isSilent: isSilent)
    body(&self)
    finishStatement(statement)
  }

  /// An assignment; under a loop whose local variable has the same name, one that shows behind the loop.
  private mutating func assignment(to variable: Int) -> Instruction {
    writes.variables.insert(variable)
    return hidingLoop(of: variable).map { .assignBehind(loop: $0) } ?? .assign(UInt32(variable))
  }

  /// The outermost open loop whose local variable this is.
  func hidingLoop(of variable: Int) -> UInt32? {
    for case .loop(let id, variable, true, _, _) in enclosures { return UInt32(id) }
    return nil
  }
}
