import Diagnostics
import Expressions

/// Values: literals, names with members, ranges.
extension LiquidParser {
  mutating func value(_ reader: inout TagReader) throws(LiquidFault) -> Expression {
    try nested { (parser) throws(LiquidFault) in
      switch parser.token.kind {
      case .id: return try parser.lookup(&reader)
      case .string: return try parser.quoted(&reader)
      case .number: return .literal(Self.number(parser.text(try parser.advance())))
      case .openRound: return try parser.range(&reader)
      case .openSquare: return try parser.bareLookup(&reader)
      default: throw parser.expected("a value")
      }
    }
  }

  /// A text. Members behind it are nothing, whatever their name: data has members, words of the template have none.
  private mutating func quoted(_ reader: inout TagReader) throws(LiquidFault) -> Expression {
    let word = try advance()
    let text = Expression.literal(.string(unquoted(word)))
    guard grammar != .lenient, token.kind == .dot || token.kind == .openSquare else { return text }
    let start = word.range.lowerBound
    _ = try members(LiquidLookup(.value(text)), from: start, &reader)
    LiquidFault(
      .liquidSyntax, "a text in quotes has no members: this prints nothing",
      at: start..<max(start + 1, token.range.lowerBound)
    ).report(to: &reader, as: .warning)
    return .literal(.null)
  }

  /// A value in a condition, where `blank` and `empty` are properties and not texts.
  mutating func operand(_ reader: inout TagReader) throws(LiquidFault) -> Expression {
    let isBlank = isWord("blank")
    guard isBlank || isWord("empty"), peek() != .dot, peek() != .openSquare else {
      return try value(&reader)
    }
    try advance()
    return .literal(isBlank ? .blank : .empty)
  }

  /// Digits that do not fit become text, which counts as a number.
  static func number(_ text: String) -> Value {
    if let integer = Int(text) { return .integer(integer) }
    if text.utf8.contains(UInt8(ascii: ".")) { return .double(Double(text) ?? 0) }
    return .string(text)
  }

  /// `(1..n)`
  private mutating func range(_ reader: inout TagReader) throws(LiquidFault) -> Expression {
    let start = try take(.openRound).range.lowerBound
    let first = try value(&reader)
    _ = try take(.dotDot)
    let last = try value(&reader)
    _ = try take(.closeRound)
    return Self.range(first, last, range(from: start))
  }

  static func range(_ first: Expression, _ last: Expression, _ range: SourceRange) -> Expression {
    if case .literal(let from) = first, case .literal(let to) = last,
      let from = wholePart(from), let to = wholePart(to)
    {
      return .literal(.range(IntegerRange(first: from, last: to)))
    }
    return .call(LiquidOperators.range, [first, last], range)
  }

  private static func wholePart(_ value: Value) -> Int? {
    switch value {
    case .integer(let number): number
    case .double(let number): Int(exactly: number.rounded(.towardZero))
    default: nil
    }
  }

  /// `name`, `name.member`, `name[key]`
  private mutating func lookup(_ reader: inout TagReader) throws(LiquidFault) -> Expression {
    let word = try advance()
    let start = word.range.lowerBound
    let hasMembers = token.kind == .dot || token.kind == .openSquare
    if let known = reader.liquidKnownName(word.range) {
      return hasMembers ? try members(LiquidLookup(.value(known)), from: start, &reader) : known
    }
    let name = text(word)
    if !hasMembers, let literal = TagReader.liquidLiteral(name) { return .literal(literal) }
    var lookup = LiquidLookup(name: name, &reader)
    if lookup.isOrdinary, reader.liquid.arguments.isEmpty {
      let place = reader.liquidName(name)
      reader.liquidSpellings.add(word.range, in: bytes, place)
      lookup = LiquidLookup(.value(place))
    }
    return hasMembers
      ? try members(lookup, from: start, &reader) : lookup.result(&reader, range(from: start))
  }

  /// `[key]`: a name that is computed.
  private mutating func bareLookup(_ reader: inout TagReader) throws(LiquidFault) -> Expression {
    guard grammar != .strict2 else {
      throw expected("a value", hint: "write `self[…]` for a name that is computed")
    }
    return try members(LiquidLookup(.wholeData), from: token.range.lowerBound, &reader)
  }

  private mutating func members(
    _ base: LiquidLookup, from start: Int, _ reader: inout TagReader
  ) throws(LiquidFault) -> Expression {
    var lookup = base
    while true {
      if try accept(.dot) {
        lookup.add(member: try name(), &reader, range(from: start))
      } else if try accept(.openSquare) {
        let key = try value(&reader)
        _ = try take(.closeSquare)
        lookup.add(key: key, &reader, range(from: start))
      } else {
        return lookup.result(&reader, range(from: start))
      }
      guard lookup.count <= 200 else {
        throw LiquidFault(.liquidTooDeep, "more than 200 members in a row", at: token.range)
      }
    }
  }
}
