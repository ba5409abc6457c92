/// Operators, under the names of their signs.
extension AMPscriptFunctions {
  package static let equal = comparison("==", "Whether both sides are equal") { $0.isEqual }
  package static let unequal = comparison("!=", "Whether the sides differ") { !$0.isEqual }
  package static let less = comparison("<", "Whether the left side is less") { $0.isLess }
  package static let atMost = comparison("<=", "Whether the left side is less or equal") {
    $0.isAtMost
  }
  package static let greater = comparison(">", "Whether the left side is greater") { $0.isGreater }
  package static let atLeast = comparison(">=", "Whether the left side is greater or equal") {
    $0.isAtLeast
  }

  package static let not = function(
    "NOT", [.init("condition")], summary: "The opposite of a condition.",
    examples: [.init(#"%%=IIf(NOT Empty("x"), "yes", "no")=%%"#, "yes")],
    source: "Salesforce, AMPscript syntax guide"
  ) { arguments, _ throws(EvaluationError) in .bool(!arguments[0].ampscriptTruth) }

  private static func comparison(
    _ sign: String, _ summary: String, _ answer: @escaping @Sendable (AMPscriptComparison) -> Bool
  ) -> Function {
    function(
      sign, [.init("left"), .init("right")],
      summary: summary + ": nothing first, then booleans, dates, numbers, text without case.",
      source: "SalesforceLabs ampscript-core, comparison corpus"
    ) { arguments, _ throws(EvaluationError) in
      .bool(answer(AMPscriptComparison(arguments[0], arguments[1])))
    }
  }
}

extension Value {
  /// What a condition makes of a value: only true, 1 and their spellings hold.
  var ampscriptTruth: Bool { ampscriptFlag ?? false }
}
