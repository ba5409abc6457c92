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
    // Nothing opts out of what keeps a header line whole.
    let mode = output.kind == .raw && context != .header ? PrintMode.raw : .escaped(context)
    switch output.source {
    case .expression(let expression):
      if output.kind == .escaped, let input = inputToEscape(expression, context) {
        assemblePrint(of: input, .html)
      } else {
        assemblePrint(of: expression, mode)
      }
      return finishStatement(statement)
    case .counter(let id, let step): assembleCounter(id.index, step: step)
    case .cycle(let identity, let values): assembleCycle(identity, values)
    case .partial: return
    }
    emit(.print(mode))
    finishStatement(statement)
  }

  /// What `{{ value | escape }}` escapes, where that is printed as it is.
  private func inputToEscape(_ expression: Expression, _ context: HTMLContext) -> Expression? {
    guard context == .text || context == .verbatim,
      case .call(let function, let arguments, _) = expression, function.prints == .inputEscaped
    else { return nil }
    return arguments.first
  }

  /// Prints a value: where it lies, if it is one that lies somewhere.
  private mutating func assemblePrint(of expression: Expression, _ mode: PrintMode) {
    assemble(expression)
    if isPlace(expression), let last = code.last, let print = Self.printing(of: last, mode) {
      code[code.count - 1] = print
      adjustDepth(-1)
    } else {
      emit(.print(mode))
    }
  }

  /// The instruction that prints what another one would leave on the stack.
  private static func printing(of instruction: Instruction, _ mode: PrintMode) -> Instruction? {
    switch instruction {
    case .field(let slot): .printField(slot, mode)
    case .variable(let slot): .printVariable(slot, mode)
    case .fieldMember(let slot, let member): .printFieldMember(slot, member, mode)
    case .variableMember(let slot, let member): .printVariableMember(slot, member, mode)
    default: nil
    }
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
