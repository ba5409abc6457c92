extension LiquidFilters {
  static let concat = Function.liquidFilter(
    "concat", [.init("array")], "The items of both arrays.",
    [
      .init(
        "{% assign c = \"c\" | split: \",\" %}{{ \"a,b\" | split: \",\" | concat: c | join }}",
        "a b c")
    ]
  ) { arguments, evaluation throws(EvaluationError) in
    guard case .array(let others) = arguments[1] else {
      throw EvaluationError(.printed, "concat filter requires an array argument")
    }
    return try evaluation.array(try LiquidItems.of(arguments[0], &evaluation) + others)
  }
}
