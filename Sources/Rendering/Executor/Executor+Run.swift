import EmailIR
import Expressions

/// The loop over instructions.
extension Executor {
  /// Runs a unit to its end or to an interrupt.
  mutating func run(
    _ unit: CodeUnit, into buffer: inout OutputBuffer
  ) throws(RenderFailure) {
    depth += 1
    defer { depth -= 1 }
    stack.reserve(unit.stackDepth)
    let base = stack.count
    let code = unit.code
    var position = 0
    var steps = remainingSteps
    defer { remainingSteps = steps }
    while position < code.count {
      let current = position
      position &+= 1
      steps &-= 1
      if steps < 0 { throw tooManySteps(at: current, in: unit) }
      switch code[current] {
      case .text(let start, let count): print(unit, start, count, into: &buffer)
      case .print(let mode): buffer.print(stack.pop(), mode)
      case .printField(let slot, let mode):
        (fields + Int(slot)).place.pointee.print(mode, into: &buffer)
      case .printVariable(let slot, let mode):
        (variables.pointer + Int(slot)).place.pointee.print(mode, into: &buffer)
      case .printFieldMember(let slot, let member, let mode):
        printMember(member, of: fields + Int(slot), unit, mode, into: &buffer)
      case .printVariableMember(let slot, let member, let mode):
        printMember(member, of: variables.pointer + Int(slot), unit, mode, into: &buffer)
      case .openOutlook(let start, let count): openOutlook(unit, start, count, &buffer)
      case .mark(let mark): head.note(mark)
      case .hole(let hole): head.open(hole, in: &buffer)

      case .constant(let index): stack.push(unit.constants[Int(index)])
      case .field(let slot): stack.push(fields[Int(slot)])
      case .variable(let slot): stack.push(variables[Int(slot)])
      case .variableOrField(let slot, let field):
        stack.push(variables[Int(slot)])
        if !stack.top.isDefined { stack.top = fields[Int(field)] }
      case .member(let member): replaceByMember(member, unit)
      case .fieldMember(let slot, let member): pushMember(member, of: fields + Int(slot), unit)
      case .variableMember(let slot, let member):
        pushMember(member, of: variables.pointer + Int(slot), unit)
      case .loopProperty(let loop, let property): stack.push(value(of: property, loop: loop))
      case .call(let function, let count):
        do throws(EvaluationError) {
          try call(function, Int(count), unit)
        } catch {
          position = try recover(from: error, at: current, in: unit, base, &buffer)
        }

      case .jump(let target): position = Int(target)
      case .jumpUnless(let target): if !stack.pop().isTrue { position = Int(target) }
      case .jumpUnlessTruthy(let target):
        if !LiquidComparison.isTruthy(stack.pop()) { position = Int(target) }
      case .jumpIfFalse(let target):
        if stack.pop().isTrue { break }
        stack.push(.bool(false))
        position = Int(target)
      case .jumpIfTrue(let target):
        if stack.top.isTrue { position = Int(target) } else { _ = stack.pop() }
      case .jumpIfDefined(let target):
        if stack.top.isDefined { position = Int(target) } else { _ = stack.pop() }
      case .jumpIfPresent(let target):
        if !stack.top.isBlank { position = Int(target) } else { _ = stack.pop() }

      case .assign(let slot):
        if let error = assign(stack.pop(), to: Int(slot)) {
          position = try recover(from: error, at: current, in: unit, base, &buffer)
        }
      case .assignBehind(let loop): loops[loopPositions[Int(loop)]].pointee.saved = stack.pop()
      case .drop: _ = stack.pop()
      case .count(let slot, let step): count(Int(slot), by: Int(step))
      case .cycle(let name, let count): cycle(Int(name), of: Int(count))
      case .cycleByValue(let count): cycleByValue(of: Int(count))
      case .openMatch: matches.append(false)
      case .noteMatch: matches[matches.count - 1] = true
      case .jumpIfMatched(let target): if matches[matches.count - 1] { position = Int(target) }
      case .closeMatch: matches.removeLast()
      case .openCapture: captures.append(buffer.count)
      case .closeCapture(let slot, let isMarkup):
        if let error = assign(capture(from: &buffer, isMarkup: isMarkup), to: Int(slot)) {
          position = try recover(from: error, at: current, in: unit, base, &buffer)
        }
      case .closeCaptureBehind(let loop, let isMarkup):
        loops[loopPositions[Int(loop)]].pointee.saved = capture(
          from: &buffer, isMarkup: isMarkup)
      case .closeIfChanged(let slot): closeIfChanged(Int(slot), &buffer)
      case .closeSilent: buffer.truncate(to: captures.removeLast())

      case .enterLoop(let loop, let otherwise):
        do throws(EvaluationError) {
          if !(try enter(unit.loops[Int(loop)], &buffer)) { position = Int(otherwise) }
        } catch {
          position = try recover(from: error, at: current, in: unit, base, &buffer)
        }
      case .stepLoop(let body):
        if buffer.isOverfull {
          try checkSize(of: buffer, at: unit.statement(at: current)?.range)
        }
        if step(&buffer) { position = Int(body) }
      case .leaveLoop: leaveLoop(&buffer)
      case .openLoop(let loop):
        do throws(EvaluationError) {
          try open(unit.loops[Int(loop)])
        } catch {
          position = try recover(from: error, at: current, in: unit, base, &buffer)
        }
      case .turnLoop: turnLoop()
      case .interrupt(let kind):
        interrupt = kind
        return
      case .takeInterrupt(let kind, let target):
        if interrupt == kind { interrupt = nil } else { position = Int(target) }

      case .partial(let index):
        remainingSteps = steps
        defer { steps = remainingSteps }
        let range = unit.statement(at: current)?.range
        if let error = try runPartial(unit.partials[Int(index)], at: range, into: &buffer) {
          position = try recover(from: error, at: current, in: unit, base, &buffer)
        }
      case .scope(let index):
        remainingSteps = steps
        defer { steps = remainingSteps }
        try runScope(unit.scopes[Int(index)], into: &buffer)
      case .content(let kind):
        remainingSteps = steps
        defer { steps = remainingSteps }
        let range = unit.statement(at: current)?.range
        if let error = try runContent(kind, at: range, into: &buffer) {
          position = try recover(from: error, at: current, in: unit, base, &buffer)
        }

      case .record(let byte): key.append(byte)
      case .recordValue(let slot): recordText(of: variables[Int(slot)])
      case .recordPresence(let slot): recordPresence(of: variables[Int(slot)])
      }
    }
    try checkSize(of: buffer)
  }

  private func tooManySteps(at position: Int, in unit: CodeUnit) -> RenderFailure {
    RenderFailure(
      .refused, "the message takes more steps than allowed", at: unit.statement(at: position)?.range
    )
  }

  /// Prints what is to be printed for a failure and gives the place to go on, or passes the failure on.
  private mutating func recover(
    from error: EvaluationError, at position: Int, in unit: CodeUnit, _ base: Int,
    _ buffer: inout OutputBuffer
  ) throws(RenderFailure) -> Int {
    stack.truncate(to: base)
    guard let statement = unit.statement(at: position) else {
      throw RenderFailure(error.consequence, error.message)
    }
    guard error.consequence == .printed || error.consequence == .dropped else {
      let blamed = error.isNesting ? firstCall : nil
      throw RenderFailure(error.consequence, error.message, at: blamed ?? statement.range)
    }
    if isDeciding, statement.isChoice { key.append(0xFF) }
    let text = program.tables.describe(error, statement.range)
    if error.consequence == .printed, !statement.isSilent {
      buffer.print(.string(text), .escaped(statement.context))
    }
    return Int(statement.resume)
  }
}

extension Value {
  /// Whether a condition holds.
  @inline(__always) fileprivate var isTrue: Bool {
    if case .bool(true) = self { true } else { false }
  }

  @inline(__always) fileprivate var isDefined: Bool {
    if case .undefined = self { false } else { true }
  }
}
