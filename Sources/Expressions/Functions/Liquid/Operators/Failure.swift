extension LiquidOperators {
  /// A mistake that the reference reports where the output would stand: a filter with too few arguments, an unknown operator.
  package static let failure = Function.liquidOperator(
    "failure", ["message"], variadic: true, effect: .reads,
    "Prints an error message in place of the output."
  ) { arguments, _ throws(EvaluationError) in
    throw EvaluationError(.printed, LiquidText.of(arguments[0]))
  }

  /// A name or filter that is not there, where the project asks for strictness: the tag prints nothing.
  package static let undefined = Function.liquidOperator(
    "undefined", ["message"], effect: .reads, "Prints nothing and reports an error."
  ) { arguments, _ throws(EvaluationError) in
    throw EvaluationError(.dropped, LiquidText.of(arguments[0]))
  }

  /// `strict_variables`: a value, unless it is not there. Operands: the value, its name.
  package static let defined = Function.liquidOperator(
    "defined", ["value", "name"], effect: .reads, "The value of a name, which must be there."
  ) { arguments, _ throws(EvaluationError) in
    guard case .undefined = arguments[0] else { return arguments[0] }
    throw EvaluationError(.dropped, "undefined variable \(LiquidText.of(arguments[1]))")
  }
}
