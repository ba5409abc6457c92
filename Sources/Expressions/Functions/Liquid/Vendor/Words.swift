/// Words of texts.
extension LiquidFilters {
  static let titlecase = Function.platformFilter(
    "titlecase", [], on: [.customerIO], "The first letter of each word large, all others small.",
    [.init("{{ \"hello WORLD\" | titlecase }}", "Hello World")]
  ) { arguments, evaluation throws(EvaluationError) in
    var isStart = true
    let text = LiquidText.of(arguments[0]).mappingScalars { scalar in
      defer { isStart = scalar.properties.isWhitespace || scalar == "-" }
      return isStart ? scalar.properties.titlecaseMapping : scalar.properties.lowercaseMapping
    }
    return try evaluation.text(text)
  }

  static let pluralize = Function.platformFilter(
    "pluralize", [.init("singular"), .init("plural")], on: [.shopify, .customerIO],
    "The singular for 1, the plural for any other number.",
    [.init("{{ 2 | pluralize: \"item\", \"items\" }}", "items")]
  ) { arguments, _ in
    let isOne = LiquidNumber.compare(LiquidNumber(arguments[0]), .integer(1)) == 0
    return isOne ? arguments[1] : arguments[2]
  }

  static let propertyAccessor = Function.platformFilter(
    "property_accessor", [.init("name")], on: [.braze],
    "A member whose name is computed, or holds spaces.",
    [.init("{{ nothing | property_accessor: \"zip code\" }}", "")]
  ) { arguments, _ in LiquidIndex.value(arguments[0], arguments[1]) }
}
