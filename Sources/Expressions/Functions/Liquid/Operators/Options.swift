extension LiquidOperators {
  /// The keyword arguments of a filter that knows none, as one object: name, value, name, value …
  package static let options = Function.liquidOperator(
    "options", ["name", "value"], variadic: true,
    "Keyword arguments of a filter as an object."
  ) { arguments, _ in
    let pairs = stride(from: 0, to: arguments.count - 1, by: 2).map { index in
      (LiquidText.of(arguments[index]), arguments[index + 1])
    }
    return .object(ObjectValue(pairs))
  }
}
