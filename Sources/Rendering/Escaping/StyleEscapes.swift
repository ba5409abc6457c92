/// The escapes of CSS: `\` and one to six hexadecimal digits (and one white space), or `\` and any character.
enum StyleEscapes {
  static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "\\") else {
        result.append(text[index])
        index += 1
        continue
      }
      index += 1
      index = decodeNumber(text, from: index, into: &result)
      if index < text.count, text[index - 1] == UInt8(ascii: "\\") {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  /// Decodes the digits behind a `\` and gives the place behind them; the same place if there are none.
  private static func decodeNumber(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, into result: inout [UInt8]
  ) -> Int {
    var index = start
    var number: UInt32 = 0
    while index < text.count, index < start + 6, let digit = text[index].hexDigit {
      number = number << 4 | UInt32(digit)
      index += 1
    }
    guard index > start else { return start }
    let scalar = Unicode.Scalar(number) ?? "\u{FFFD}"
    result.append(contentsOf: String(scalar).utf8)
    return skipSpace(text, from: index)
  }

  private static func skipSpace(_ text: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
    guard index < text.count else { return index }
    switch text[index] {
    case 0x0D: return index + 1 < text.count && text[index + 1] == 0x0A ? index + 2 : index + 1
    case 0x20, 0x09, 0x0A, 0x0C: return index + 1
    default: return index
    }
  }
}
