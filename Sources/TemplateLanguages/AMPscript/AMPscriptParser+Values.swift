import Diagnostics
import Expressions

/// From loose to tight: `AND OR`, `NOT`, `== !=`, `< <= > >=`, calls and parentheses.
extension AMPscriptParser {
  /// A value behind `place`, or a report that it is missing.
  mutating func parseValue(
    after place: String, _ reader: inout TagReader
  ) -> AMPscriptValue? {
    guard beginsValue else {
      reportUnexpected("expected a value after \(place)", code: .ampscriptMissingValue, &reader)
      return nil
    }
    return parseValue(&reader)
  }

  /// A whole value, conditions included; a mistake in it is reported.
  mutating func parseValue(_ reader: inout TagReader) -> AMPscriptValue? {
    guard enter(&reader) else { return nil }
    defer { depth -= 1 }
    guard var left = parseNegation(&reader) else { return nil }
    var choices: Set<AMPscriptKeyword> = []
    while let word = token.keyword, word == .and || word == .or {
      let place = token
      advance()
      guard beginsValue || token.keyword == .not else {
        reportUnexpected(
          "expected a value after `\(word.rawValue)`", code: .ampscriptMissingValue, &reader)
        return nil
      }
      guard let right = parseNegation(&reader) else { return nil }
      if choices.insert(word).inserted, choices.count == 2 { reportMix(at: place, &reader) }
      if choices.count == 2, !deepen(&reader) { return nil }
      left = AMPscriptValue(
        expression: Self.chain(left.condition, word == .and ? .and : .or, right.condition),
        isCondition: true, range: left.range.through(right.range))
    }
    return left
  }

  /// `a AND b AND c` as one choice of three.
  private static func chain(
    _ left: Expression, _ choice: Choice, _ right: Expression
  ) -> Expression {
    if case .choose(let known, let operands) = left, known == choice {
      return .choose(choice, operands + [right])
    }
    return .choose(choice, [left, right])
  }

  private mutating func parseNegation(_ reader: inout TagReader) -> AMPscriptValue? {
    guard token.keyword == .not else { return parseEquality(&reader) }
    let start = token.range.lowerBound
    advance()
    guard beginsValue || token.keyword == .not else {
      reportUnexpected("expected a value after `NOT`", code: .ampscriptMissingValue, &reader)
      return nil
    }
    guard enter(&reader) else { return nil }
    defer { depth -= 1 }
    guard let operand = parseNegation(&reader) else { return nil }
    let place = range(from: start)
    return AMPscriptValue(
      expression: .call(AMPscriptFunctions.not, [operand.condition], place), isCondition: true,
      range: place)
  }

  private mutating func parseEquality(_ reader: inout TagReader) -> AMPscriptValue? {
    guard var left = parseOrder(&reader) else { return nil }
    while case .sign(let sign) = token.kind, sign == "==" || sign == "!=" {
      let operation = sign == "==" ? AMPscriptFunctions.equal : AMPscriptFunctions.unequal
      guard enterOperand(after: sign, &reader), let right = parseOrder(&reader) else { return nil }
      left = Self.comparison(operation, left, right)
    }
    return left
  }

  private mutating func parseOrder(_ reader: inout TagReader) -> AMPscriptValue? {
    guard var left = parsePrimary(&reader) else { return nil }
    while case .sign(let sign) = token.kind, let operation = Self.orders[sign] {
      guard enterOperand(after: sign, &reader), let right = parsePrimary(&reader) else {
        return nil
      }
      left = Self.comparison(operation, left, right)
    }
    return left
  }

  private static let orders = [
    "<": AMPscriptFunctions.less, "<=": AMPscriptFunctions.atMost,
    ">": AMPscriptFunctions.greater, ">=": AMPscriptFunctions.atLeast,
  ]

  /// Steps behind a comparison sign; false after a reported mistake.
  private mutating func enterOperand(after sign: String, _ reader: inout TagReader) -> Bool {
    advance()
    guard deepen(&reader) else { return false }
    guard beginsValue, token.keyword != .not else {
      reportUnexpected("expected a value after `\(sign)`", code: .ampscriptMissingValue, &reader)
      return false
    }
    return true
  }

  private static func comparison(
    _ operation: Function, _ left: AMPscriptValue, _ right: AMPscriptValue
  ) -> AMPscriptValue {
    let range = left.range.through(right.range)
    return AMPscriptValue(
      expression: .call(operation, [left.expression, right.expression], range), isCondition: true,
      range: range)
  }

  private mutating func parsePrimary(_ reader: inout TagReader) -> AMPscriptValue? {
    let first = token
    switch first.kind {
    case .string(let text):
      if text.utf8.contains(0x25), text.contains("%%=") { reader.quotesCode = true }
      return literal(.string(text))
    case .integer(let number): return literal(.integer(number))
    case .decimal(let digits): return literal(.string(digits))
    case .variable(let name):
      advance()
      return AMPscriptValue(
        expression: .variable(variable(name, &reader)), range: range(from: first.range.lowerBound))
    case .bracketed(let name):
      advance()
      return AMPscriptValue(
        expression: AMPscriptAttribute.expression(
          name, range(from: first.range.lowerBound), &reader),
        range: range(from: first.range.lowerBound))
    case .word(let word): return parseWord(word, &reader)
    case .sign("("): return parseParentheses(&reader)
    default:
      reportUnexpected("expected a value", code: .ampscriptMissingValue, &reader)
      return nil
    }
  }

  private mutating func literal(_ value: Value) -> AMPscriptValue {
    let start = token.range.lowerBound
    advance()
    return AMPscriptValue(expression: .literal(value), range: range(from: start))
  }

  private mutating func parseWord(
    _ word: String, _ reader: inout TagReader
  ) -> AMPscriptValue? {
    let name = token
    switch name.keyword {
    case .true: return literal(.bool(true))
    case .false: return literal(.bool(false))
    case .some:
      reportUnexpected("expected a value", code: .ampscriptMissingValue, &reader)
      return nil
    case nil: break
    }
    advance()
    if token.kind == .sign("(") { return parseCall(of: word, at: name, &reader) }
    let place = range(from: name.range.lowerBound)
    return AMPscriptValue(
      expression: AMPscriptAttribute.expression(word, place, &reader), range: place)
  }

  private mutating func parseParentheses(_ reader: inout TagReader) -> AMPscriptValue? {
    let start = token.range.lowerBound
    advance()
    guard let inner = parseValue(after: "`(`", &reader) else { return nil }
    guard token.kind == .sign(")") else {
      reportUnexpected("expected `)`", &reader)
      return nil
    }
    advance()
    return AMPscriptValue(
      expression: inner.expression, isCall: inner.isCall, isCondition: inner.isCondition,
      range: range(from: start))
  }

  /// Whether the token can begin a value.
  private var beginsValue: Bool {
    switch token.kind {
    case .string, .integer, .decimal, .variable, .bracketed, .sign("("): true
    case .word: token.keyword == nil || [.true, .false, .not].contains(token.keyword)
    default: false
    }
  }

  /// One level deeper, or a report that it is too deep.
  private mutating func enter(_ reader: inout TagReader) -> Bool {
    depth += 1
    guard depth > Self.maximumDepth else { return true }
    depth -= 1
    reportDepth(&reader)
    return false
  }

  /// Chains nest as deeply as they are long.
  private mutating func deepen(_ reader: inout TagReader) -> Bool {
    chained += 1
    guard chained > Self.maximumChain else { return true }
    reportDepth(&reader)
    return false
  }

  private mutating func reportDepth(_ reader: inout TagReader) {
    report(
      .ampscriptTooDeep, "the expression is nested too deeply", at: token,
      hint: "put parts of it into variables", &reader)
  }

  private mutating func reportMix(at place: AMPscriptToken, _ reader: inout TagReader) {
    report(
      .ampscriptMixedLogic, "`AND` and `OR` are mixed; they are taken from left to right",
      at: place, hint: "add parentheses", &reader)
  }
}
