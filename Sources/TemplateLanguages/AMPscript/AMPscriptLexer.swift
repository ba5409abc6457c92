import Expressions

/// Cuts code into tokens, one at a time, up to the closing delimiter: `]%%`, `=%%` or `</script>`.
struct AMPscriptLexer {
  private let bytes: [UInt8]
  private(set) var position: Int
  private let closer: [UInt8]
  private let limit: Int

  /// `limit` is where the code ends at the latest.
  init(bytes: [UInt8], from start: Int, closer: String, limit: Int) {
    self.bytes = bytes
    self.position = start
    self.closer = Array(closer.utf8)
    self.limit = limit
  }

  /// The next token; `.end` at the closing delimiter and ever after.
  mutating func next() -> AMPscriptToken {
    skipBlanks()
    let start = position
    guard position < limit, !isAtCloser else { return token(.end, from: start) }
    switch bytes[position] {
    case 0x40: return scanVariable()
    case 0x22, 0x27: return scanString(quote: bytes[position])
    case 0x5B: return scanBracketed()
    case 0x30...0x39: return scanNumber()
    case 0x2E where isDigit(position + 1): return scanNumber()
    case 0x2D where isDigit(position + 1) || (byte(position + 1) == 0x2E && isDigit(position + 2)):
      return scanNumber()
    case let byte where byte.isWordStart:
      let word = scanWord()
      return token(.word(word), from: start)
    default: return scanSign()
    }
  }

  /// Whether the closing delimiter stands here.
  private var isAtCloser: Bool {
    guard position + closer.count <= bytes.count, bytes[position].asciiLower == closer[0] else {
      return false
    }
    return closer.indices.allSatisfy { bytes[position + $0].asciiLower == closer[$0] }
  }

  /// White space and comments; a comment without an end runs to the end of the code.
  private mutating func skipBlanks() {
    while position < limit {
      if bytes[position].isASCIIWhitespace {
        position += 1
      } else if bytes[position] == 0x2F, byte(position + 1) == 0x2A {
        position += 2
        while position < limit, !(bytes[position] == 0x2A && byte(position + 1) == 0x2F) {
          position += 1
        }
        position = min(position + 2, limit)
      } else {
        return
      }
    }
  }

  private func token(_ kind: AMPscriptToken.Kind, from start: Int) -> AMPscriptToken {
    AMPscriptToken(kind: kind, range: start..<max(start, position))
  }

  private func byte(_ index: Int) -> UInt8? { index < limit ? bytes[index] : nil }

  private func isDigit(_ index: Int) -> Bool {
    byte(index).map { (0x30...0x39).contains($0) } ?? false
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func scanWord() -> String {
    let start = position
    while position < limit, bytes[position].isWordPart { position += 1 }
    return text(start..<position)
  }

  private mutating func scanVariable() -> AMPscriptToken {
    let start = position
    position += 1
    let name = scanWord()
    return token(name.isEmpty ? .unexpected("@") : .variable(name.lowercased()), from: start)
  }

  /// A string; its quote is doubled to stand inside.
  private mutating func scanString(quote: UInt8) -> AMPscriptToken {
    let start = position
    var content: [UInt8] = []
    position += 1
    while position < limit {
      let byte = bytes[position]
      position += 1
      guard byte == quote else {
        content.append(byte)
        continue
      }
      guard position < limit, bytes[position] == quote else {
        return token(.string(String(decoding: content, as: UTF8.self)), from: start)
      }
      content.append(quote)
      position += 1
    }
    return token(.unclosedString(quote: text(start..<start + 1)), from: start)
  }

  private mutating func scanBracketed() -> AMPscriptToken {
    let start = position
    position += 1
    while position < limit, bytes[position] != 0x5D, bytes[position] != 0x0A { position += 1 }
    guard byte(position) == 0x5D else {
      position = start + 1
      return token(.unexpected("["), from: start)
    }
    position += 1
    return token(.bracketed(text(start + 1..<position - 1)), from: start)
  }

  /// `42`, `-1.50`, `.5`; an integer beyond 64 bits is 0, as on the platform.
  private mutating func scanNumber() -> AMPscriptToken {
    let start = position
    var hasPoint = false
    if bytes[position] == 0x2D { position += 1 }
    while position < limit {
      if bytes[position] == 0x2E, !hasPoint {
        hasPoint = true
      } else if !(0x30...0x39).contains(bytes[position]) {
        break
      }
      position += 1
    }
    let literal = text(start..<position)
    return token(
      hasPoint ? .decimal(Self.decimal(literal)) : .integer(Int(literal) ?? 0), from: start)
  }

  /// `.5` → `0.5`, `5.` → `5`, `007.5` → `7.5`; trailing zeros stay.
  private static func decimal(_ literal: String) -> String {
    let parts = literal.split(separator: ".", omittingEmptySubsequences: false)
    let isNegative = literal.hasPrefix("-")
    let whole = parts[0].drop { $0 == "-" }.drop { $0 == "0" }
    let fraction = parts.count > 1 && !parts[1].isEmpty ? ".\(parts[1])" : ""
    return (isNegative ? "-" : "") + (whole.isEmpty ? "0" : String(whole)) + fraction
  }

  private mutating func scanSign() -> AMPscriptToken {
    let start = position
    let first = bytes[position]
    position += 1
    switch first {
    case 0x28, 0x29, 0x2C: break
    case 0x3D, 0x3C, 0x3E: if byte(position) == 0x3D, !isAtCloser { position += 1 }
    case 0x21 where byte(position) == 0x3D: position += 1
    case 0x25 where byte(position) == 0x25:
      position += 1
      return token(.unexpected("%%"), from: start)
    default:
      while position < limit, bytes[position] & 0xC0 == 0x80 { position += 1 }
      return token(.unexpected(text(start..<position)), from: start)
    }
    return token(.sign(text(start..<position)), from: start)
  }
}

extension UInt8 {
  /// A letter, `_`.
  var isWordStart: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == 0x5F
  }

  /// A letter, a digit, `_`.
  var isWordPart: Bool { isWordStart || (0x30...0x39).contains(self) }

  /// An ASCII letter in lower case.
  var asciiLower: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
