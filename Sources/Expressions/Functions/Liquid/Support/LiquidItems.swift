/// The items that an array filter works on.
enum LiquidItems {
  /// Arrays lose their inner arrays' borders; a range is counted out; nothing has no items; anything else is one item.
  static func of(
    _ value: Value, _ evaluation: inout Evaluation
  ) throws(EvaluationError) -> [Value] {
    switch value {
    case .array(let items):
      guard items.contains(where: isArray) else { return items }
      var flat: [Value] = []
      flatten(items, into: &flat)
      return flat
    case .range(let range): return try counted(range, &evaluation)
    case .rows(let rowset):
      return rowset.rows.map { .row(Row(columns: rowset.columns, values: $0)) }
    case .undefined, .null: return []
    default: return [value]
    }
  }

  private static func isArray(_ value: Value) -> Bool {
    if case .array = value { true } else { false }
  }

  private static func flatten(_ items: [Value], into flat: inout [Value]) {
    for item in items {
      if case .array(let inner) = item { flatten(inner, into: &flat) } else { flat.append(item) }
    }
  }

  private static func counted(
    _ range: IntegerRange, _ evaluation: inout Evaluation
  ) throws(EvaluationError) -> [Value] {
    guard range.count > 0 else { return [] }
    let (bytes, overflow) = range.count.multipliedReportingOverflow(by: MemoryLayout<Value>.stride)
    try evaluation.charge(overflow ? Int.max / 2 : bytes)
    return (range.first...range.last).map(Value.integer)
  }
}
