extension LiquidOperators {
  package static let truthy = Function.liquidOperator(
    "truthy", ["value"],
    "Whether a value alone makes a condition hold: all but nothing and `false`.",
    [.init("{% if 0 %}yes{% endif %}", "yes")]
  ) { arguments, _ in .bool(LiquidComparison.isTruthy(arguments[0])) }
}
