extension LiquidFilters {
  static let reverse = Function.liquidFilter(
    "reverse", "The items from last to first.",
    [.init("{{ \"a,b\" | split: \",\" | reverse | join }}", "b a")]
  ) { arguments, evaluation throws(EvaluationError) in
    try evaluation.array(try LiquidItems.of(arguments[0], &evaluation).reversed())
  }
}
