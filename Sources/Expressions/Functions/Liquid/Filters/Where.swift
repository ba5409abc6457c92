extension LiquidFilters {
  static let `where` = selecting(
    "where", "The items that have a property, or have it with a value.", none: .array([])
  ) { .array($0.matching) }

  static let reject = selecting(
    "reject", "The items that lack a property, or have it with another value.", none: .array([])
  ) { .array($0.others) }

  static let has = selecting(
    "has", "Whether an item has a property, or has it with a value.", none: .bool(false)
  ) { .bool(!$0.matching.isEmpty) }

  static let find = selecting(
    "find", "The first item that has a property, or has it with a value.", none: .null
  ) { $0.matching.first ?? .null }

  static let findIndex = selecting(
    "find_index", "The position, from 0, of the first item that has a property.", none: .null
  ) { $0.firstIndex.map(Value.integer) ?? .null }

  /// The items, parted by what the filter asks.
  private struct Selection {
    var matching: [Value] = []
    var others: [Value] = []
    var firstIndex: Int?
  }

  private static func selecting(
    _ name: String, _ summary: String, none: Value,
    _ result: @escaping @Sendable (Selection) -> Value
  ) -> Function {
    .liquidFilter(
      name, [.init("property"), .init("value", required: false)], summary,
      [.init("{{ products | \(name): \"vip\" }}", LiquidText.printed(none))]
    ) { arguments, evaluation throws(EvaluationError) in
      let items = try LiquidItems.of(arguments[0], &evaluation)
      if items.isEmpty { return none }
      try evaluation.charge(items.count * MemoryLayout<Value>.stride)
      return try select(items, arguments[1], arguments[2]).map(result) ?? .null
    }
  }

  /// `nil` if an item cannot have properties.
  private static func select(
    _ items: [Value], _ property: Value, _ target: Value
  ) throws(EvaluationError) -> Selection? {
    var selection = Selection()
    for (index, item) in items.enumerated() {
      guard let value = try LiquidProperty.of(item, property) else { return nil }
      let matches =
        target.isNothing
        ? LiquidComparison.isTruthy(value) : LiquidComparison.equal(value, target)
      if matches {
        selection.matching.append(item)
        selection.firstIndex = selection.firstIndex ?? index
      } else {
        selection.others.append(item)
      }
    }
    return selection
  }
}
