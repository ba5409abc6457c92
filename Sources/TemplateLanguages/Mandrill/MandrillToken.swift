import Expressions

/// A word of a Handlebars tag with its bytes.
struct MandrillToken {
  enum Kind: Equatable {
    /// A path: `name`, `../a.b`, `@index`, `this`.
    case path(String)
    case text(String)
    case number(String)
    /// What stands between back-ticks.
    case code
    /// `== != < <= > >= && || ! ( )`
    case sign(String)
    case end
    case unexpected(String)
  }

  let kind: Kind
  let range: Range<Int>
}

/// Reads the tokens of a tag; inside of back-ticks the same way.
struct MandrillLexer {
  let bytes: [UInt8]
  private(set) var position: Int
  let end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> MandrillToken {
    while position < end, bytes[position].isASCIIWhitespace { position += 1 }
    let start = position
    guard position < end else { return MandrillToken(kind: .end, range: start..<start) }
    switch bytes[position] {
    case 0x22, 0x27: return scanText()
    case 0x60:
      position += 1
      return MandrillToken(kind: .code, range: start..<position)
    case let byte where byte.isMandrillPathPart: return scanPath()
    default: return scanSign()
    }
  }

  private mutating func scanText() -> MandrillToken {
    let start = position
    let quote = bytes[position]
    position += 1
    while position < end, bytes[position] != quote { position += 1 }
    guard position < end else {
      return MandrillToken(
        kind: .unexpected(String(Unicode.Scalar(quote))), range: start..<start + 1)
    }
    position += 1
    let text = String(decoding: bytes[(start + 1)..<(position - 1)], as: UTF8.self)
    return MandrillToken(kind: .text(text), range: start..<position)
  }

  private mutating func scanPath() -> MandrillToken {
    let start = position
    while position < end, bytes[position].isMandrillPathPart { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let isNumber = Double(text) != nil && text.utf8.first.map { $0 < 0x3A && $0 != 0x2E } ?? false
    return MandrillToken(kind: isNumber ? .number(text) : .path(text), range: start..<position)
  }

  private mutating func scanSign() -> MandrillToken {
    let start = position
    for sign in ["===", "!==", "==", "!=", "<=", ">=", "&&", "||", "<", ">", "!", "(", ")"]
    where bytes[start..<end].starts(with: Array(sign.utf8)) {
      position += sign.utf8.count
      return MandrillToken(kind: .sign(sign), range: start..<position)
    }
    position += 1
    while position < end, bytes[position] & 0xC0 == 0x80 { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return MandrillToken(kind: .unexpected(text), range: start..<position)
  }
}

extension UInt8 {
  /// Letters, digits and what holds a path together.
  fileprivate var isMandrillPathPart: Bool {
    isWordPart || self >= 0x80 || "@./-[]".utf8.contains(self)
  }
}
