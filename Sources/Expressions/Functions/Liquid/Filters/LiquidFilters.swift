/// Liquid's filters. Each is a `Function` whose first argument is what stands left of the `|`.
package enum LiquidFilters {
  /// The filter of that name.
  package static func named(_ name: String) -> Function? { byName[name] }

  /// Names of all filters, for hints.
  package static var names: [String] { all.map(\.name) }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}

extension Function {
  /// A filter: the input, then `parameters`.
  static func liquidFilter(
    _ name: String, _ parameters: [Parameter], effect: Effect = .none, _ summary: String,
    _ examples: [Example], body: @escaping Body
  ) -> Function {
    Function(
      name, in: "liquid", [Parameter("input")] + parameters, effect: effect, summary: summary,
      examples: examples, source: "https://shopify.dev/docs/api/liquid/filters/\(name)", body: body)
  }

  /// A filter without parameters.
  static func liquidFilter(
    _ name: String, _ summary: String, _ examples: [Example], prints: Printing = .value,
    body: @escaping Body
  ) -> Function {
    var filter = liquidFilter(name, [], summary, examples, body: body)
    filter.prints = prints
    return filter
  }

  /// A filter that makes text from text; other values count as what they print.
  static func liquidTextFilter(
    _ name: String, _ summary: String, _ examples: [Example],
    _ transform: @escaping @Sendable (String) throws(EvaluationError) -> String
  ) -> Function {
    liquidFilter(name, summary, examples) { arguments, evaluation throws(EvaluationError) in
      try evaluation.text(try transform(arguments.liquidText(0)))
    }
  }
}

extension Evaluation {
  /// A text that was built, taken from the budget.
  mutating func text(_ text: String) throws(EvaluationError) -> Value {
    try charge(text.utf8.count)
    return .string(text)
  }

  /// An array that was built, taken from the budget.
  mutating func array(_ items: [Value]) throws(EvaluationError) -> Value {
    try charge(items.count * MemoryLayout<Value>.stride)
    return .array(items)
  }
}
