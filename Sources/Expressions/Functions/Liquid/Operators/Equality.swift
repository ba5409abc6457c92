extension LiquidOperators {
  package static let equal = Function.liquidOperator(
    "==", ["left", "right"],
    "Whether two values are equal; text never equals a number, `blank` and `empty` ask for a property.",
    [.init("{% if 1 == 1.0 %}yes{% endif %}", "yes")]
  ) { arguments, _ in .bool(LiquidComparison.equal(arguments[0], arguments[1])) }

  package static let notEqual = Function.liquidOperator(
    "!=", ["left", "right"], "Whether two values differ; also written `<>`.",
    [.init("{% if \"1\" != 1 %}yes{% endif %}", "yes")]
  ) { arguments, _ in .bool(!LiquidComparison.equal(arguments[0], arguments[1])) }
}
