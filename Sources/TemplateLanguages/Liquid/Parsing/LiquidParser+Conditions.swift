import Diagnostics
import Expressions

/// Conditions: comparisons with `and` and `or`, which bind from right to left.
extension LiquidParser {
  /// A condition that takes the rest of the tag.
  mutating func condition(_ reader: inout TagReader) throws(LiquidFault) -> Expression {
    var chain = LiquidConditionChain(try comparison(&reader))
    while true {
      if try accept(word: "and") {
        chain.append(.and, try comparison(&reader))
      } else if try accept(word: "or") {
        chain.append(.or, try comparison(&reader))
      } else {
        break
      }
    }
    try takeEnd()
    guard let result = chain.expression else {
      throw LiquidFault(
        .liquidTooDeep, "`and` and `or` alternate more than 100 times", at: token.range)
    }
    return result
  }

  private mutating func comparison(_ reader: inout TagReader) throws(LiquidFault) -> Expression {
    let start = token.range.lowerBound
    let left = try operand(&reader)
    guard token.kind == .comparison else {
      return LiquidConditionChain.truth(of: left, range(from: start))
    }
    let sign = text(try advance())
    let right = try operand(&reader)
    return LiquidConditionChain.comparison(sign, left, right, range(from: start))
  }
}

/// Conditions and what stands between them.
struct LiquidConditionChain {
  private let first: Expression
  /// What follows the first one, each with what stands before it.
  private var rest: [(connective: Choice, operand: Expression)] = []

  init(_ first: Expression) { self.first = first }

  mutating func append(_ connective: Choice, _ operand: Expression) {
    rest.append((connective, operand))
  }

  /// `a and b or c` is `a and (b or c)`; `nil` if that nests too deeply.
  var expression: Expression? {
    guard var result = rest.last?.operand else { return first }
    var index = rest.count - 1
    var levels = 0
    while index >= 0 {
      let connective = rest[index].connective
      var group = [result]
      while index >= 0, rest[index].connective == connective {
        group.append(index > 0 ? rest[index - 1].operand : first)
        index -= 1
      }
      result = .choose(connective, group.reversed())
      levels += 1
      guard levels <= 100 else { return nil }
    }
    return result
  }

  /// A value alone as a condition.
  static func truth(of value: Expression, _ range: SourceRange) -> Expression {
    switch value {
    case .literal(let literal): .literal(.bool(LiquidComparison.isTruthy(literal)))
    case .loop(_, .first), .loop(_, .last): value
    default: .call(LiquidOperators.truthy, [value], range)
    }
  }

  /// `left sign right`; an unknown sign (in lenient modes) fails when it is rendered.
  static func comparison(
    _ sign: String, _ left: Expression, _ right: Expression, _ range: SourceRange
  ) -> Expression {
    let name = sign == "<>" ? "!=" : sign
    guard let function = signs[name] else {
      let message = Expression.literal(.string("Unknown operator \(sign)"))
      return .call(LiquidOperators.failure, [message], range)
    }
    return .call(function, [left, right], range)
  }

  private static let signs: [String: Function] = {
    let comparisons = [
      LiquidOperators.equal, LiquidOperators.notEqual, LiquidOperators.less,
      LiquidOperators.lessOrEqual, LiquidOperators.greater, LiquidOperators.greaterOrEqual,
      LiquidOperators.contains,
    ]
    return Dictionary(uniqueKeysWithValues: comparisons.map { ($0.name, $0) })
  }()
}
