import Diagnostics
import Expressions

/// Partials: Liquid's `render` (isolated) and `include`.
extension Executor {
  /// Runs a partial; gives what went wrong with the call itself.
  mutating func runPartial(
    _ code: PartialCode, at range: SourceRange?, into buffer: inout OutputBuffer
  ) throws(RenderFailure) -> EvaluationError? {
    let isOutermost = firstCall == nil
    if isOutermost { firstCall = range }
    defer { if isOutermost { firstCall = nil } }
    let operands = takeOperands(code.operandCount)
    let unit: CodeUnit
    do throws(EvaluationError) {
      unit = try partial(code, named: operands[0])
    } catch {
      return error
    }
    let call = PartialRun(code, unit, operands, program.tables)
    let saved = code.isIsolated ? variables.all : []
    if code.isIsolated {
      try runIsolated(call, into: &buffer)
      variables.setAll(saved)
    } else {
      try runShared(call, into: &buffer)
    }
    return nil
  }

  private mutating func takeOperands(_ count: Int) -> [Value] {
    let window = stack.window(count)
    let operands = (0..<count).map { window[$0] }
    stack.truncate(to: stack.count - count)
    return operands
  }

  private mutating func partial(
    _ code: PartialCode, named name: Value
  ) throws(EvaluationError) -> CodeUnit {
    guard code.isIsolated || isolation == 0 else {
      throw .init(.printed, "include usage is not allowed in this context")
    }
    let consequence = program.tables.missingPartial
    guard case .string(let name) = name else {
      throw .init(consequence, "Argument error in tag 'include' - Illegal template name")
    }
    guard depth < evaluation.environment.limits.depth else {
      throw .init(consequence, "Nesting too deep", isNesting: true)
    }
    if let known = partials[name] { return known }
    guard let unit = program.tables.partialUnit(name) else {
      throw .init(consequence, "No such template '\(name)'")
    }
    partials[name] = unit
    return unit
  }

  /// The partial sees only its arguments: no field, no variable, no loop of the caller.
  private mutating func runIsolated(
    _ call: PartialRun, into buffer: inout OutputBuffer
  ) throws(RenderFailure) {
    let outer = (fields, firstVisibleLoop, memory, sharing)
    fields = hiddenFields.pointer
    firstVisibleLoop = loops.count
    sharing = Sharing(first: shared.count)
    memory = TemplateMemory()
    isolation += 1
    if call.isLoop, let subject = call.subject {
      try runForEach(call, subject, into: &buffer)
    } else {
      bindIsolated(call, subject: call.subject)
      try run(call.unit, into: &buffer)
      interrupt = nil
    }
    isolation -= 1
    (fields, firstVisibleLoop, memory, sharing) = outer
  }

  private func bindIsolated(_ call: PartialRun, subject: Value?) {
    variables.setAll()
    for (slot, value) in call.arguments { variables[slot] = value }
    if let slot = call.subjectSlot, let subject, !subject.isNothing { variables[slot] = subject }
  }

  private mutating func runForEach(
    _ call: PartialRun, _ subject: Value, into buffer: inout OutputBuffer
  ) throws(RenderFailure) {
    let (items, count) = items(of: subject)
    let code = LoopCode(
      id: -1, variable: -1, kind: .each(isReversed: false, offset: .none, hasLimit: false),
      name: call.loopName, nameID: -1)
    loops.push(
      LoopState(
        code: code, items: items, start: 0, turns: count, isReversed: false, columns: nil,
        isLocal: true, saved: .undefined, hiddenPosition: -1))
    for turn in 0..<count {
      loops[firstVisibleLoop].pointee.turn = turn
      bindIsolated(call, subject: loops[firstVisibleLoop].pointee.item)
      memory = TemplateMemory()
      try run(call.unit, into: &buffer)
      interrupt = nil
    }
    _ = loops.pop()
  }

  /// The partial shares all names; those of its arguments are given back afterwards.
  private mutating func runShared(
    _ call: PartialRun, into buffer: inout OutputBuffer
  ) throws(RenderFailure) {
    let first = shared.count
    for (slot, value) in call.arguments { share(slot, value) }
    if let slot = call.subjectSlot, let subject = call.subject {
      share(slot, subject.isNothing ? .null : subject)
    }
    sharing.depth += 1
    if case .array(let items)? = call.subject {
      for item in items where interrupt == nil {
        if let slot = call.subjectSlot { variables[slot] = item }
        try run(call.unit, into: &buffer)
      }
    } else {
      try run(call.unit, into: &buffer)
    }
    sharing.depth -= 1
    while shared.count > first, let binding = shared.popLast() {
      variables[binding.slot] = binding.saved
    }
  }

  private mutating func share(_ slot: Int, _ value: Value) {
    shared.append(SharedBinding(slot: slot, saved: variables[slot], loopCount: loops.count))
    variables[slot] = value
  }

  /// Keeps a value that a shared partial assigns for when the outermost thing that hides the variable is gone: a loop of a
  /// caller, or an argument. Says no if nothing hides it.
  mutating func keepHidden(_ value: Value, for slot: Int) -> Bool {
    let binding = shared.indices.first { $0 >= sharing.first && shared[$0].slot == slot }
    let loopEnd = binding.map { shared[$0].loopCount } ?? loops.count
    for position in firstVisibleLoop..<max(firstVisibleLoop, loopEnd)
    where loops[position].pointee.isLocal && loops[position].pointee.code.variable == slot {
      loops[position].pointee.saved = value
      return true
    }
    guard let binding else { return false }
    shared[binding].saved = value
    return true
  }
}

/// A variable that the argument of a running `include` hides.
struct SharedBinding {
  let slot: Int
  /// What it held before.
  var saved: Value
  /// How many loops were running.
  let loopCount: Int
}

/// Which of the bindings belong to the partial that runs: those since the innermost isolated one began.
struct Sharing {
  var first = 0
  /// How many shared partials run within each other.
  var depth = 0
}

/// One call of a partial with its operands.
struct PartialRun {
  let unit: CodeUnit
  let arguments: [(Int, Value)]
  let subject: Value?
  let subjectSlot: Int?
  /// Whether it runs once for each item of the subject.
  let isLoop: Bool
  let loopName: String

  init(_ code: PartialCode, _ unit: CodeUnit, _ operands: [Value], _ tables: ProgramTables) {
    self.unit = unit
    arguments = zip(code.arguments, operands.dropFirst()).compactMap { slot, value in
      slot.map { ($0, value) }
    }
    let subject = code.subject == nil ? nil : operands.last
    self.subject = subject
    var name = ""
    if case .string(let text) = operands[0] { name = text }
    loopName = name
    let ownName = name.split(separator: "/").last.map(String.init) ?? name
    subjectSlot = code.subject.flatMap { tables.liquidVariable($0.alias ?? ownName) }
    isLoop = code.subject?.isLoop == true && Self.isCollection(subject)
  }

  private static func isCollection(_ value: Value?) -> Bool {
    switch value {
    case .array, .range, .object: true
    default: false
    }
  }
}
