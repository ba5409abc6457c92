extension LiquidOperators {
  package static let less = order("<", "Whether the left value is smaller.") { $0 < 0 }
  package static let lessOrEqual = order("<=", "Whether the left value is not larger.") { $0 <= 0 }
  package static let greater = order(">", "Whether the left value is larger.") { $0 > 0 }
  package static let greaterOrEqual = order(">=", "Whether the left value is not smaller.") {
    $0 >= 0
  }

  /// Numbers and texts have an order among themselves; a number beside a text is an error, anything else is false.
  private static func order(
    _ sign: String, _ summary: String, holds: @escaping @Sendable (Int) -> Bool
  ) -> Function {
    .liquidOperator(
      sign, ["left", "right"], summary, [.init("{{ 2 }}{% if 1 \(sign) 1 %}{% endif %}", "2")]
    ) { arguments, _ throws(EvaluationError) in
      let (left, right) = (arguments[0], arguments[1])
      switch (Kind(left), Kind(right)) {
      case (.none, _), (_, .none): return .bool(false)
      case (.some(let a), .some(let b)) where a == b:
        return .bool(LiquidComparison.order(left, right).map(holds) ?? false)
      case _ where LiquidNumber.isLarge(left) || LiquidNumber.isLarge(right):
        let order = LiquidNumber.compare(LiquidNumber(left), LiquidNumber(right))
        return .bool(order.map(holds) ?? false)
      default: throw mismatch(left, right)
      }
    }
  }

  /// Kinds of values that have an order.
  private enum Kind {
    case number, text, date

    init?(_ value: Value) {
      switch value {
      case .integer, .double: self = .number
      case .string, .markup: self = .text
      case .date: self = .date
      default: return nil
      }
    }
  }

  private static func mismatch(_ left: Value, _ right: Value) -> EvaluationError {
    let shown =
      switch right {
      case .integer, .double: LiquidText.of(right)
      default: className(right)
      }
    return EvaluationError(.printed, "comparison of \(className(left)) with \(shown) failed")
  }

  private static func className(_ value: Value) -> String {
    switch value {
    case .integer: "Integer"
    case .double: "Float"
    case .date: "Time"
    default: "String"
    }
  }
}
