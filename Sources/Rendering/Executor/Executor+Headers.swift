import Expressions

/// What a loop's header means: the operands on the stack become a running loop.
extension Executor {
  /// Takes the operands; the loop stands before its first turn and is registered under its id.
  mutating func makeLoop(_ code: LoopCode) throws(EvaluationError) -> LoopState {
    switch code.kind {
    case .count(let isDescending): return makeCount(code, isDescending)
    case .each(let isReversed, let offset, let hasLimit):
      return try makeEach(code, isReversed, offset, hasLimit)
    case .table(let hasColumns, let offset, let hasLimit):
      return try makeTable(code, hasColumns, offset, hasLimit)
    }
  }

  private mutating func makeEach(
    _ code: LoopCode, _ isReversed: Bool, _ offset: LoopCode.Offset, _ hasLimit: Bool
  ) throws(EvaluationError) -> LoopState {
    let from = try takeOffset(offset, code)
    let limit = hasLimit ? try integer(stack.pop()) : nil
    let (items, count) = items(of: stack.pop())
    let (start, turns) = LoopState.part(of: items, count, from: from, limit: limit)
    memory[end: code.nameID] = from.adding(turns)
    return register(
      code, items, start: start, turns: turns, isReversed: isReversed, columns: nil, isLocal: true)
  }

  /// Over nothing, a table is not even begun, whatever its attributes are.
  private mutating func makeTable(
    _ code: LoopCode, _ hasColumns: Bool, _ offset: LoopCode.Offset, _ hasLimit: Bool
  ) throws(EvaluationError) -> LoopState {
    let columns = hasColumns ? stack.pop() : .undefined
    var from = Value.integer(0)
    if case .operand = offset { from = stack.pop() }
    let limit = hasLimit ? stack.pop() : .undefined
    let collection = stack.pop()
    guard LiquidComparison.isTruthy(collection) else { return makeEmptyLoop(code) }
    let (items, count) = items(of: collection)
    let (start, turns) = LoopState.part(
      of: items, count, from: try LiquidInteger.lenient(from),
      limit: hasLimit ? try LiquidInteger.lenient(limit) : nil)
    return register(
      code, items, start: start, turns: turns, isReversed: false,
      columns: hasColumns ? try LiquidInteger.lenient(columns) : turns, isLocal: true)
  }

  private mutating func takeOffset(
    _ offset: LoopCode.Offset, _ code: LoopCode
  ) throws(EvaluationError) -> Int {
    switch offset {
    case .none: 0
    case .operand: try integer(stack.pop()) ?? 0
    case .continue: memory[end: code.nameID]
    }
  }

  private mutating func makeCount(_ code: LoopCode, _ isDescending: Bool) -> LoopState {
    let to = number(stack.pop())
    let from = number(stack.pop())
    let (span, overflow) =
      isDescending
      ? from.subtractingReportingOverflow(to) : to.subtractingReportingOverflow(from)
    let turns = overflow ? (span < 0 ? .max : 0) : span == .max ? .max : max(0, span + 1)
    return register(
      code, isDescending ? .down(from) : .up(from), start: 0, turns: turns, isReversed: false,
      columns: nil, isLocal: false)
  }

  /// A loop over nothing.
  mutating func makeEmptyLoop(_ code: LoopCode) -> LoopState {
    register(
      code, .none, start: 0, turns: 0, isReversed: false, columns: nil, isLocal: true)
  }

  private mutating func register(
    _ code: LoopCode, _ items: LoopState.Items, start: Int, turns: Int, isReversed: Bool,
    columns: Int?, isLocal: Bool
  ) -> LoopState {
    let loop = LoopState(
      code: code, items: items, start: start, turns: turns, isReversed: isReversed,
      columns: columns, isLocal: isLocal,
      saved: isLocal ? variables[code.variable] : .undefined,
      hiddenPosition: loopPositions[code.id])
    loopPositions[code.id] = loops.count
    return loop
  }

  /// What Liquid iterates: the items of an array, the pairs of an object, the numbers of a range; a text is one item.
  func items(of value: Value) -> (LoopState.Items, count: Int) {
    switch value {
    case .array(let items): (.array(items), items.count)
    case .object(let object):
      object.className == nil ? (.object(object), object.count) : (.none, 0)
    case .range(let range): (.up(range.first), range.count)
    case .string(let text): text.isEmpty ? (.array([]), 0) : (.single(value), 1)
    case .rows(let rowset): (.array(rowset.rowValues), rowset.rows.count)
    default: (.none, 0)
    }
  }

  /// An integer by the rule of Liquid's `limit` and `offset`; `nil` for nothing.
  private func integer(_ value: Value) throws(EvaluationError) -> Int? {
    value.isNothing ? nil : try LiquidInteger.of(value)
  }

  /// A bound of AMPscript's `FOR`; what is no number counts as 0.
  private func number(_ value: Value) -> Int {
    switch value {
    case .integer(let number): number
    case .double(let number): Int(exactly: number.rounded(.towardZero)) ?? 0
    case .string(let text): Int(text.trimmedASCII) ?? 0
    case .bool(let flag): flag ? 1 : 0
    default: 0
    }
  }
}

extension Int {
  /// The sum, or the greatest number if it overflows (both operands are counts or positions).
  fileprivate func adding(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }
}

extension String {
  /// Without white space at both ends.
  fileprivate var trimmedASCII: Substring {
    var text = self[...]
    while text.utf8.first?.isASCIIWhitespace == true { text = text.dropFirst() }
    while text.utf8.last?.isASCIIWhitespace == true { text = text.dropLast() }
    return text
  }
}

extension Rowset {
  /// Its rows as values.
  fileprivate var rowValues: [Value] {
    rows.map { .row(Row(columns: columns, values: $0)) }
  }
}
