import EmailIR
import Expressions

/// The headers of loops.
extension Assembler {
  func operandCount(of kind: borrowing LoopHeader.Kind) -> Int {
    switch kind {
    case .count: return 2
    case .each(_, let limit, let offset, _, let columns):
      var count = limit == nil ? 1 : 2
      if case .expression = offset { count += 1 }
      if case .expression? = columns { count += 1 }
      return count
    }
  }

  mutating func assembleHeader(_ header: LoopHeader) -> UInt32 {
    writes.variables.insert(header.variable.index)
    let kind = assembleOperands(header.kind)
    loops.append(
      LoopCode(
        id: header.id.index, variable: header.variable.index, kind: kind, name: header.name,
        nameID: tables.names.id(ofLoop: header.name)))
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
}
