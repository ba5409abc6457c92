/// Quoted-printable (RFC 2045, 6.7): UTF-8 as lines of at most 76 ASCII characters.
enum QuotedPrintable {
  /// The longest line, without its end.
  private static let width = 76

  /// Encodes text; every line end becomes CRLF.
  static func encode(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count + text.count / 8)
    var column = 0
    var index = 0
    while index < text.count {
      if let length = lineEnd(text, at: index) {
        output += [0x0D, 0x0A]
        column = 0
        index += length
        continue
      }
      append(text[index], isLast: isBeforeLineEnd(text, index), column: &column, to: &output)
      index += 1
    }
    return output
  }

  private static func lineEnd(_ text: [UInt8], at index: Int) -> Int? {
    if text[index] == 0x0A { return 1 }
    guard text[index] == 0x0D else { return nil }
    return index + 1 < text.count && text[index + 1] == 0x0A ? 2 : 1
  }

  private static func isBeforeLineEnd(_ text: [UInt8], _ index: Int) -> Bool {
    index + 1 == text.count || text[index + 1] == 0x0A || text[index + 1] == 0x0D
  }

  /// Writes one byte, on a new line if it does not fit. White space at the end of a line would be lost on the way; a line
  /// that begins with a dot or with `From ` would be changed on some.
  private static func append(
    _ byte: UInt8, isLast: Bool, column: inout Int, to output: inout [UInt8]
  ) {
    let isPlain = isPlain(byte, isLast: isLast, isFirst: column == 0)
    let length = isPlain ? 1 : 3
    if column + length > width - (isLast ? 0 : 1) {
      output += [UInt8(ascii: "="), 0x0D, 0x0A]
      column = 0
    }
    if isPlain {
      output.append(byte)
    } else {
      output += [UInt8(ascii: "="), digit(byte >> 4), digit(byte & 15)]
    }
    column += length
  }

  private static func isPlain(_ byte: UInt8, isLast: Bool, isFirst: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "="): false
    case UInt8(ascii: " "), 0x09: !isLast
    case UInt8(ascii: "."), UInt8(ascii: "F"): !isFirst
    default: byte > 0x20 && byte < 0x7F
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? value + 0x30 : value + 0x37 }
}
