extension LiquidFilters {
  static let sort = Function.liquidFilter(
    "sort", [.init("property", required: false)],
    "In order, by the items or by a property of theirs; nothing comes last.",
    [.init("{{ \"b,C,a\" | split: \",\" | sort | join }}", "C a b")]
  ) { arguments, evaluation throws(EvaluationError) in
    try sorted(arguments, &evaluation) { LiquidComparison.order($0, $1) }
  }

  static let sortNatural = Function.liquidFilter(
    "sort_natural", [.init("property", required: false)],
    "In alphabetical order, capital letters like small ones; nothing comes last.",
    [.init("{{ \"b,C,a\" | split: \",\" | sort_natural | join }}", "a b C")]
  ) { arguments, evaluation throws(EvaluationError) in
    try sorted(arguments, &evaluation) { a, b in
      if a.isNothing || b.isNothing { return nil }
      let left = LiquidText.of(a).utf8.map(lowercased)
      let right = LiquidText.of(b).utf8.map(lowercased)
      return left == right ? 0 : left.lexicographicallyPrecedes(right) ? -1 : 1
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }

  private static func sorted(
    _ arguments: Arguments, _ evaluation: inout Evaluation, order: (Value, Value) -> Int?
  ) throws(EvaluationError) -> Value {
    let items = try LiquidItems.of(arguments[0], &evaluation)
    // With one item there is nothing to compare, so its property is never asked for.
    if items.count == 1, let only = items.first, !arguments[1].isNothing {
      return LiquidProperty.exist(in: only) ? .array(items) : .null
    }
    var keyed: [(key: Value, item: Value)] = []
    for item in items {
      if arguments[1].isNothing {
        keyed.append((item, item))
      } else {
        guard let key = try LiquidProperty.of(item, arguments[1]) else { return .null }
        keyed.append((key, item))
      }
    }
    var isIncomparable = false
    keyed.sort { left, right in
      if let result = order(left.key, right.key) { return result < 0 }
      if left.key.isNothing || right.key.isNothing { return !left.key.isNothing }
      isIncomparable = true
      return false
    }
    if isIncomparable {
      throw EvaluationError(.printed, "cannot sort values of incompatible types")
    }
    return try evaluation.array(keyed.map(\.item))
  }
}
