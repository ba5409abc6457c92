extension LiquidFilters {
  static let plus = arithmetic("plus", "A sum.", ("{{ 0.1 | plus: 0.2 }}", "0.3")) {
    a, b throws(EvaluationError) in try a + b
  }

  static let minus = arithmetic("minus", "A difference.", ("{{ 5 | minus: 7 }}", "-2")) {
    a, b throws(EvaluationError) in try a - b
  }

  static let times = arithmetic("times", "A product.", ("{{ 1.1 | times: 3 }}", "3.3")) {
    a, b throws(EvaluationError) in try a * b
  }

  static let dividedBy = arithmetic(
    "divided_by", "A quotient; whole if both numbers are whole, rounded down.",
    ("{{ 7 | divided_by: 2 }} {{ 7 | divided_by: 2.0 }}", "3 3.5")
  ) { a, b throws(EvaluationError) in try a / b }

  static let modulo = arithmetic(
    "modulo", "The remainder of a division; it has the sign of the divisor.",
    ("{{ -7 | modulo: 3 }}", "2")
  ) { a, b throws(EvaluationError) in try a % b }

  private static func arithmetic(
    _ name: String, _ summary: String, _ example: (String, String),
    _ compute:
      @escaping @Sendable (LiquidNumber, LiquidNumber) throws(EvaluationError) -> LiquidNumber
  ) -> Function {
    .liquidFilter(name, [.init("number")], summary, [.init(example.0, example.1)]) {
      arguments, _ throws(EvaluationError) in
      try compute(LiquidNumber(arguments[0]), LiquidNumber(arguments[1])).value
    }
  }
}
