/// A value in a quoted string of CSS: what could end it, or mean something to HTML, is written as `\3c`. The result
/// is the same in a style attribute and in a `<style>` element.
enum StyleStringEscaper {
  static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer) {
    var start = 0
    for index in 0..<text.count {
      guard let escape = escape(for: text[index]) else { continue }
      output.append(UnsafeBufferPointer(rebasing: text[start..<index]))
      output.append(escape)
      start = index + 1
      if needsSpace(text, at: start), text[index] != UInt8(ascii: "\\") {
        output.append(UInt8(ascii: " "))
      }
    }
    output.append(UnsafeBufferPointer(rebasing: text[start..<text.count]))
  }

  /// A hexadecimal escape goes on into the next digit and swallows the next white space, so a space ends it. At the
  /// end of the value nobody knows what follows.
  private static func needsSpace(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index < text.count else { return true }
    let next = text[index]
    return next.hexDigit != nil || next == 0x20 || (next >= 0x09 && next <= 0x0D)
  }

  private static func escape(for byte: UInt8) -> StaticString? {
    switch byte {
    case 0x00: "\\0"
    case 0x09: "\\9"
    case 0x0A: "\\a"
    case 0x0C: "\\c"
    case 0x0D: "\\d"
    case UInt8(ascii: "\""): "\\22"
    case UInt8(ascii: "&"): "\\26"
    case UInt8(ascii: "'"): "\\27"
    case UInt8(ascii: "("): "\\28"
    case UInt8(ascii: ")"): "\\29"
    case UInt8(ascii: "+"): "\\2b"
    case UInt8(ascii: "/"): "\\2f"
    case UInt8(ascii: ":"): "\\3a"
    case UInt8(ascii: ";"): "\\3b"
    case UInt8(ascii: "<"): "\\3c"
    case UInt8(ascii: ">"): "\\3e"
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "{"): "\\7b"
    case UInt8(ascii: "}"): "\\7d"
    default: nil
    }
  }
}
