extension LiquidFilters {
  static let map = Function.liquidFilter(
    "map", [.init("property")], "A property of each item.",
    [.init("{{ products | map: \"title\" | join: \", \" }}", "")]
  ) { arguments, evaluation throws(EvaluationError) in
    var result: [Value] = []
    for item in try LiquidItems.of(arguments[0], &evaluation) {
      result.append(try LiquidProperty.of(item, arguments[1]) ?? .null)
    }
    return try evaluation.array(result)
  }

  static let sum = Function.liquidFilter(
    "sum", [.init("property", required: false)], "The items, or a property of each, added up.",
    [.init("{{ \"1,2.5\" | split: \",\" | sum }}", "3.5")]
  ) { arguments, evaluation throws(EvaluationError) in
    var values: [Value] = []
    for item in try LiquidItems.of(arguments[0], &evaluation) {
      let property = arguments[1]
      values.append(
        property.isNothing ? item : try LiquidProperty.of(item, property) ?? .integer(0))
    }
    var total = LiquidNumber.integer(0)
    for value in try LiquidItems.of(.array(values), &evaluation) {
      total = try total + LiquidNumber(value)
    }
    return total.value
  }

  static let compact = Function.liquidFilter(
    "compact", [.init("property", required: false)],
    "Without items that are nothing, or whose property is.",
    [.init("{{ products | map: \"vendor\" | compact | size }}", "0")]
  ) { arguments, evaluation throws(EvaluationError) in
    var result: [Value] = []
    for item in try LiquidItems.of(arguments[0], &evaluation) {
      var key = item
      if !arguments[1].isNothing {
        guard let value = try LiquidProperty.of(item, arguments[1]) else { return .null }
        key = value
      }
      if !key.isNothing { result.append(item) }
    }
    return try evaluation.array(result)
  }
}
