import Diagnostics
import Expressions

/// A parsed value with what the parser knows about it.
struct AMPscriptValue {
  let expression: Expression
  /// Whether it is the call of a function, which Output prints and a statement runs.
  var isCall = false
  /// Whether it always gives `.bool`.
  var isCondition = false
  /// The source text it came from.
  let range: SourceRange

  /// `true` or `false` as written.
  var isBooleanLiteral: Bool {
    if case .literal(.bool) = expression, !isCall { true } else { false }
  }

  /// As printed.
  var printed: Expression {
    if case .literal(.string) = expression { return expression }
    return .call(AMPscriptFunctions.print, [expression], range)
  }

  /// As `.bool`.
  var condition: Expression {
    isCondition ? expression : .call(AMPscriptFunctions.condition, [expression], range)
  }

  /// As `.integer`, for FOR.
  var bound: Expression {
    if case .literal(.integer) = expression { return expression }
    return .call(AMPscriptFunctions.bound, [expression], range)
  }
}
