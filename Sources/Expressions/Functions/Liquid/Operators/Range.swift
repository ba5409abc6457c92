extension LiquidOperators {
  package static let range = Function.liquidOperator(
    "..", ["first", "last"], "The integers from one to another, both included.",
    [.init("{% for i in (1..3) %}{{ i }}{% endfor %}", "123")]
  ) { arguments, _ throws(EvaluationError) in
    let first = try LiquidInteger.rangeEnd(arguments[0])
    return .range(IntegerRange(first: first, last: try LiquidInteger.rangeEnd(arguments[1])))
  }
}
