import Expressions

/// Cuts the inside of a tag into tokens.
struct LiquidLexer {
  let bytes: [UInt8]
  private(set) var position: Int
  private let end: Int
  /// `contains` behind a dot is an ordinary name.
  private var isBehindDot = false

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func next() throws(LiquidFault) -> LiquidToken {
    while position < end, bytes[position].isASCIIWhitespace { position += 1 }
    let start = position
    guard start < end else { return LiquidToken(kind: .end, range: end..<end) }
    let kind = try scan()
    isBehindDot = kind == .dot
    return LiquidToken(kind: kind, range: start..<position)
  }

  /// The name in this range, which was read last, with the names that follow it behind points: `a.b.c`.
  func path(from name: Range<Int>) -> Range<Int> {
    bytes.withUnsafeBufferPointer { bytes in
      var pathEnd = name.upperBound
      while pathEnd + 1 < end, bytes[pathEnd] == UInt8(ascii: "."),
        bytes[pathEnd + 1].startsLiquidName
      {
        pathEnd = Self.nameEnd(in: bytes, from: pathEnd + 1, to: end)
      }
      return name.lowerBound..<pathEnd
    }
  }

  /// Goes on behind a part that is known.
  mutating func skip(to position: Int) {
    self.position = position
    isBehindDot = false
  }

  private mutating func scan() throws(LiquidFault) -> LiquidToken.Kind {
    let byte = bytes[position]
    if byte.isLiquidDigit { return scanNumber() }
    if byte.isLiquidWord { return scanName() }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try scanString(byte)
    case UInt8(ascii: "-") where position + 1 < end && bytes[position + 1].isLiquidDigit:
      return scanNumber()
    case UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: ">"):
      return try scanComparison(byte)
    case UInt8(ascii: "."):
      position += 1
      guard position < end, bytes[position] == byte else { return .dot }
      position += 1
      return .dotDot
    default:
      let kind = try sign(byte)
      position += 1
      return kind
    }
  }

  private func sign(_ byte: UInt8) throws(LiquidFault) -> LiquidToken.Kind {
    switch byte {
    case UInt8(ascii: "|"): .pipe
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "["): .openSquare
    case UInt8(ascii: "]"): .closeSquare
    case UInt8(ascii: "("): .openRound
    case UInt8(ascii: ")"): .closeRound
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "-"): .dash
    default: throw unexpected()
    }
  }

  /// `-12.5`; a point that no digit follows is not part of it.
  private mutating func scanNumber() -> LiquidToken.Kind {
    position += 1
    while position < end, bytes[position].isLiquidDigit { position += 1 }
    if position + 1 < end, bytes[position] == UInt8(ascii: "."), bytes[position + 1].isLiquidDigit {
      position += 1
      while position < end, bytes[position].isLiquidDigit { position += 1 }
    }
    return .number
  }

  /// A letter or `_`, then also digits and hyphens, and one `?` at the end.
  private static func nameEnd(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var place = start
    while place < end, bytes[place].isLiquidWord || bytes[place] == UInt8(ascii: "-") { place += 1 }
    return place < end && bytes[place] == UInt8(ascii: "?") ? place + 1 : place
  }

  private mutating func scanName() -> LiquidToken.Kind {
    let start = position
    position = bytes.withUnsafeBufferPointer { Self.nameEnd(in: $0, from: start, to: end) }
    let isOperator =
      bytes[start] == UInt8(ascii: "c") && position - start == 8 && !isBehindDot
      && bytes[start..<position].elementsEqual("contains".utf8)
    return isOperator ? .comparison : .id
  }

  private mutating func scanString(_ quote: UInt8) throws(LiquidFault) -> LiquidToken.Kind {
    var position = position + 1
    while position < end, bytes[position] != quote { position += 1 }
    guard position < end else {
      throw LiquidFault(
        .liquidSyntax, "this text has no closing quote", at: self.position..<end)
    }
    self.position = position + 1
    return .string
  }

  private mutating func scanComparison(_ first: UInt8) throws(LiquidFault) -> LiquidToken.Kind {
    let second = position + 1 < end ? bytes[position + 1] : 0
    let isPair =
      second == UInt8(ascii: "=")
      || (first == UInt8(ascii: "<") && second == UInt8(ascii: ">"))
    if !isPair, first == UInt8(ascii: "!") { throw unexpected() }
    position += isPair ? 2 : 1
    return !isPair && first == UInt8(ascii: "=") ? .equals : .comparison
  }

  private func unexpected() -> LiquidFault {
    var next = position + 1
    while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
    let character = String(decoding: bytes[position..<next], as: UTF8.self)
    return LiquidFault(.liquidSyntax, "unexpected `\(character)`", at: position..<next)
  }
}
