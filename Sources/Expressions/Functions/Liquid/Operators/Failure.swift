extension LiquidOperators {
  /// A mistake that the reference reports where the output would stand: a filter with too few arguments, an unknown operator.
  package static let failure = Function.liquidOperator(
    "failure", ["message"], variadic: true, effect: .reads,
    "Prints an error message in place of the output."
  ) { arguments, _ throws(EvaluationError) in
    throw EvaluationError(.printed, LiquidText.of(arguments[0]))
  }
}
