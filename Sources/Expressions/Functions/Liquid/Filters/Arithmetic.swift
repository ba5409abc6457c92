extension LiquidFilters {
  static let plus = arithmetic(
    "plus", "A sum.", ("{{ 0.1 | plus: 0.2 }}", "0.3"), whole: { $0.addingReportingOverflow($1) }
  ) { a, b throws(EvaluationError) in try a + b }

  static let minus = arithmetic(
    "minus", "A difference.", ("{{ 5 | minus: 7 }}", "-2"),
    whole: { $0.subtractingReportingOverflow($1) }
  ) { a, b throws(EvaluationError) in try a - b }

  static let times = arithmetic(
    "times", "A product.", ("{{ 1.1 | times: 3 }}", "3.3"),
    whole: { $0.multipliedReportingOverflow(by: $1) }
  ) { a, b throws(EvaluationError) in try a * b }

  static let dividedBy = arithmetic(
    "divided_by", "A quotient; whole if both numbers are whole, rounded down.",
    ("{{ 7 | divided_by: 2 }} {{ 7 | divided_by: 2.0 }}", "3 3.5"),
    whole: { a, b in
      guard b > 0 else { return (0, true) }
      let quotient = a / b
      return (a % b < 0 ? quotient - 1 : quotient, false)
    },
    real: { a, b in
      // Both are exact, so the quotient is rounded once, as that of decimals is.
      let limit = 9_007_199_254_740_992.0
      guard a != 0, b != 0, a.magnitude < limit, b.magnitude < limit, a.rounded() == a,
        b.rounded() == b
      else { return nil }
      return a / b
    }
  ) { a, b throws(EvaluationError) in try a / b }

  static let modulo = arithmetic(
    "modulo", "The remainder of a division; it has the sign of the divisor.",
    ("{{ -7 | modulo: 3 }}", "2"),
    whole: { a, b in
      guard b > 0 else { return (0, true) }
      let rest = a % b
      return (rest < 0 ? rest + b : rest, false)
    }
  ) { a, b throws(EvaluationError) in try a % b }

  /// `whole` computes with two machine integers, `real` with a floating-point number; where they say that this is not simple,
  /// `compute` does it.
  private static func arithmetic(
    _ name: String, _ summary: String, _ example: (String, String),
    whole: @escaping @Sendable (Int, Int) -> (partialValue: Int, overflow: Bool),
    real: (@Sendable (Double, Double) -> Double?)? = nil,
    _ compute:
      @escaping @Sendable (LiquidNumber, LiquidNumber) throws(EvaluationError) -> LiquidNumber
  ) -> Function {
    .liquidFilter(name, [.init("number")], summary, [.init(example.0, example.1)]) {
      arguments, _ throws(EvaluationError) in
      if case .integer(let a) = arguments[0], case .integer(let b) = arguments[1] {
        let (result, overflow) = whole(a, b)
        if !overflow { return .integer(result) }
      } else if let real, let a = arguments[0].double, let b = arguments[1].double,
        let result = real(a, b)
      {
        return .double(result)
      }
      return try compute(LiquidNumber(arguments[0]), LiquidNumber(arguments[1])).value
    }
  }
}

extension Value {
  /// A number as a floating-point number.
  fileprivate var double: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .double(let number): number
    default: nil
    }
  }
}
