extension LiquidFilters {
  static let uniq = Function.liquidFilter(
    "uniq", [.init("property", required: false)],
    "Without items that were there before, or whose property was.",
    [.init("{{ \"a,b,a\" | split: \",\" | uniq | join }}", "a b")]
  ) { arguments, evaluation throws(EvaluationError) in
    var seen: Set<String> = []
    var result: [Value] = []
    let items = try LiquidItems.of(arguments[0], &evaluation)
    // A single item is not compared, so its property is never asked for.
    if items.count == 1 { return try evaluation.array(items) }
    for item in items {
      var key = item
      if !arguments[1].isNothing {
        guard let value = try LiquidProperty.of(item, arguments[1]) else { return .null }
        key = value
      }
      // `1`, `1.0` and `"1"` look different when inspected, and are different here.
      let identity = LiquidText.inspected(key)
      try evaluation.charge(identity.utf8.count)
      if seen.insert(identity).inserted { result.append(item) }
    }
    return try evaluation.array(result)
  }
}
