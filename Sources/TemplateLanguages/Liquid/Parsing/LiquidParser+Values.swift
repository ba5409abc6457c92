import Diagnostics
import Expressions

/// Values: literals, names with members, ranges.
extension LiquidParser {
  mutating func value(_ reader: inout TagReader) throws(LiquidFault) -> Expression {
    try enter()
    defer { leave() }
    switch token.kind {
    case .id: return try lookup(&reader)
    case .string: return try quoted(&reader)
    case .number:
      let number = Self.number(text(token))
      try advance()
      return .literal(number)
    case .openRound: return try range(&reader)
    case .openSquare: return try bareLookup(&reader)
    default: throw expected("a value")
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
    let start = token.range.lowerBound
    let path = path
    if let known = reader.liquidKnown(path) {
      try skip(path)
      guard isFollowedByMember else { return known.value }
      return try members(LiquidLookup(known), from: start, &reader)
    }
    let word = try advance()
    if !isFollowedByMember, let literal = TagReader.liquidLiteral(text(word)) {
      return .literal(literal)
    }
    var lookup = base(word, isWhole: path == word.range, &reader)
    let isOrdinary = lookup.meaning != nil
    while token.kind == .dot, token.range.lowerBound < path.upperBound {
      try member(of: &lookup, from: start, &reader)
    }
    if isOrdinary, path != word.range, let meaning = lookup.meaning {
      reader.liquidSpellings.add(path, in: bytes, meaning)
    }
    return try members(lookup, from: start, &reader)
  }

  private var isFollowedByMember: Bool { token.kind == .dot || token.kind == .openSquare }

  /// What a name means; one that means the same wherever it stands is known from then on. One that is the whole path was
  /// looked up before.
  private func base(
    _ word: LiquidToken, isWhole: Bool, _ reader: inout TagReader
  ) -> LiquidLookup {
    if !isWhole, let known = reader.liquidKnown(word.range) { return LiquidLookup(known) }
    let name = text(word)
    let lookup = LiquidLookup(name: name, &reader)
    guard lookup.isOrdinary, reader.liquid.arguments.isEmpty else { return lookup }
    let meaning = LiquidSpellings.Meaning(value: reader.liquidName(name), members: 0)
    reader.liquidSpellings.add(word.range, in: bytes, meaning)
    return LiquidLookup(meaning)
  }

  /// `[key]`: a name that is computed.
  private mutating func bareLookup(_ reader: inout TagReader) throws(LiquidFault) -> Expression {
    guard grammar != .strict2 else {
      throw expected("a value", hint: "write `self[…]` for a name that is computed")
    }
    return try members(LiquidLookup(.wholeData), from: token.range.lowerBound, &reader)
  }

  private mutating func members(
    _ lookup: consuming LiquidLookup, from start: Int, _ reader: inout TagReader
  ) throws(LiquidFault) -> Expression {
    while isFollowedByMember { try member(of: &lookup, from: start, &reader) }
    return lookup.result(&reader, range(from: start))
  }

  /// `.name` or `[key]`
  private mutating func member(
    of lookup: inout LiquidLookup, from start: Int, _ reader: inout TagReader
  ) throws(LiquidFault) {
    if try accept(.dot) {
      lookup.add(member: try name(), &reader, range(from: start))
    } else {
      _ = try take(.openSquare)
      let key = try value(&reader)
      _ = try take(.closeSquare)
      lookup.add(key: key, &reader, range(from: start))
    }
    guard lookup.count <= 200 else {
      throw LiquidFault(.liquidTooDeep, "more than 200 members in a row", at: token.range)
    }
  }
}
