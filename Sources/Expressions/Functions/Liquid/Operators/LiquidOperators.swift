/// What Liquid's syntax means as functions: operators of conditions, indices, ranges.
package enum LiquidOperators {
  /// For a reference page and for tests; the parser uses the members by name.
  package static let all: [Function] = [
    equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, contains, truthy, index, range,
    options, lookup, names, failure, undefined, defined,
  ]
}

extension Function {
  /// An operator: pure, with positional operands.
  static func liquidOperator(
    _ name: String, _ operands: [String], variadic: Bool = false, effect: Effect = .none,
    _ summary: String, _ examples: [Example] = [], body: @escaping Body
  ) -> Function {
    Function(
      name, in: "liquid", operands.map { Parameter($0) }, variadic: variadic, effect: effect,
      summary: summary, examples: examples,
      source: "https://shopify.github.io/liquid/basics/operators/", body: body)
  }
}
