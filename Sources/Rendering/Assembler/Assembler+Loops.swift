import Diagnostics
import EmailIR
import Expressions

/// Loops and what leaves them.
extension Assembler {
  mutating func assemble(_ loop: Loop) {
    let statement = beginStatement(
      loop.start, isSilent: !Node.loop(loop).printsSomething)
    let index = assembleHeader(loop.header)
    let toOtherwise = emitJump { .enterLoop(index, otherwise: $0) }
    adjustDepth(-operandCount(of: loop.header))
    let body = here()
    enclosures.append(enclosure(of: loop.header))
    assemble(loop.body)
    guard case .loop(_, _, _, let continues, let breaks) = enclosures.removeLast() else {
      preconditionFailure("enclosures are closed in the order in which they were opened")
    }
    land(continues)
    emit(.stepLoop(body: body))
    land(breaks)
    emit(.leaveLoop)
    assembleOtherwise(loop.otherwise, toOtherwise)
    finishStatement(statement)
  }

  private mutating func assembleOtherwise(_ nodes: [Node], _ toOtherwise: Int) {
    guard !nodes.isEmpty else { return land(toOtherwise) }
    let toEnd = emitJump { .jump($0) }
    land(toOtherwise)
    assemble(nodes)
    land(toEnd)
  }

  /// Starts an unrolled loop: its turns follow as statements.
  mutating func openLoop(_ header: LoopHeader, at range: SourceRange) {
    let statement = beginStatement(range)
    let index = assembleHeader(header)
    emit(.openLoop(index))
    adjustDepth(-operandCount(of: header))
    enclosures.append(enclosure(of: header))
    finishStatement(statement)
  }

  /// Ends an unrolled loop.
  mutating func closeLoop() {
    guard case .loop(_, _, _, let continues, let breaks)? = enclosures.popLast() else {
      preconditionFailure("an unrolled loop is left where it was entered")
    }
    land(continues + breaks)
    emit(.leaveLoop)
  }

  private func enclosure(of header: LoopHeader) -> Enclosure {
    var isLocal = true
    if case .count = header.kind { isLocal = false }
    return .loop(
      id: header.id.index, variable: header.variable.index, isLocal: isLocal, continues: [],
      breaks: [])
  }

  private func operandCount(of header: LoopHeader) -> Int {
    switch header.kind {
    case .count: return 2
    case .each(_, let limit, let offset, _, let columns):
      var count = limit == nil ? 1 : 2
      if case .expression = offset { count += 1 }
      if case .expression? = columns { count += 1 }
      return count
    }
  }

  private mutating func assembleHeader(_ header: LoopHeader) -> UInt32 {
    writes.variables.insert(header.variable.index)
    let kind = assembleOperands(header.kind)
    loops.append(
      LoopCode(
        id: header.id.index, variable: header.variable.index, kind: kind, name: header.name,
        nameID: tables.names.id(of: "loop \(header.name)")))
    return UInt32(loops.count - 1)
  }

  private mutating func assembleOperands(_ kind: LoopHeader.Kind) -> LoopCode.Kind {
    switch kind {
    case .count(let from, let to, let descending):
      assemble(from)
      assemble(to)
      return .count(isDescending: descending)
    case .each(let collection, let limit, let offset, let reversed, let columns):
      assemble(collection)
      if let limit { assemble(limit) }
      let offset = assembleOffset(offset)
      guard let columns else {
        return .each(isReversed: reversed, offset: offset, hasLimit: limit != nil)
      }
      let hasColumns = assembleColumns(columns)
      return .table(hasColumns: hasColumns, offset: offset, hasLimit: limit != nil)
    }
  }

  private mutating func assembleOffset(_ offset: LoopHeader.Offset) -> LoopCode.Offset {
    switch offset {
    case .none: return .none
    case .continue: return .continue
    case .expression(let expression):
      assemble(expression)
      return .operand
    }
  }

  private mutating func assembleColumns(_ columns: LoopHeader.TableColumns) -> Bool {
    guard case .expression(let expression) = columns else { return false }
    assemble(expression)
    return true
  }

  /// Leaves or continues the innermost loop, closing what is open in between; without a loop, the unit ends.
  mutating func assembleInterrupt(_ kind: LoopInterrupt) {
    for index in enclosures.indices.reversed() {
      switch enclosures[index] {
      case .match: emit(.closeMatch)
      case .capture(let close): emit(close)
      case .loop(let id, let variable, let isLocal, var continues, var breaks):
        let jump = emitJump { .jump($0) }
        if kind == .continue { continues.append(jump) } else { breaks.append(jump) }
        enclosures[index] = .loop(
          id: id, variable: variable, isLocal: isLocal, continues: continues, breaks: breaks)
        return
      }
    }
    emit(.interrupt(kind))
  }

  /// Passes on an interrupt with which another unit ended.
  mutating func assembleInterruptOfUnit() {
    for kind in [LoopInterrupt.break, .continue] {
      let around = emitJump { .takeInterrupt(kind, else: $0) }
      assembleInterrupt(kind)
      land(around)
    }
  }
}
