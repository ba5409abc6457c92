/// Liquid's filters. Each is a `Function` whose first argument is what stands left of the `|`.
package enum LiquidFilters {
  /// The filter whose name stands in this range of a text.
  package static func named(_ range: Range<Int>, in text: [UInt8]) -> Function? {
    index.position(of: range, in: text).map { all[$0] }
  }

  /// Names of all filters, for hints.
  package static var names: [String] { all.map(\.name) }

  /// Of filters with the same name the first one is found.
  private static let index = NameIndex(all.map(\.name))
}

extension Function {
  /// A filter: the input, then `parameters`; its source is Shopify's page unless another is named.
  static func liquidFilter(
    _ name: String, _ parameters: [Parameter], effect: Effect = .none, _ summary: String,
    _ examples: [Example], source: String? = nil, platforms: [LiquidPlatform] = [],
    prints: Printing = .value, body: @escaping Body
  ) -> Function {
    Function(
      name, in: "liquid", [Parameter("input")] + parameters, effect: effect, summary: summary,
      examples: examples,
      source: source ?? "https://shopify.dev/docs/api/liquid/filters/\(name)",
      platforms: platforms, prints: prints, body: body)
  }

  /// A filter without parameters.
  static func liquidFilter(
    _ name: String, _ summary: String, _ examples: [Example], prints: Printing = .value,
    body: @escaping Body
  ) -> Function {
    liquidFilter(name, [], summary, examples, prints: prints, body: body)
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
