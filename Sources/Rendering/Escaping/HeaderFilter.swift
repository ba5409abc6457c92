/// A value in a header line: every run of line ends and control characters becomes one space.
enum HeaderFilter {
  static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer) {
    var start = 0
    var index = 0
    while index < text.count {
      let length = controlLength(text, at: index)
      if length == 0 {
        index += 1
        continue
      }
      output.append(UnsafeBufferPointer(rebasing: text[start..<index]))
      output.append(UInt8(ascii: " "))
      while case let next = controlLength(text, at: index), next > 0 { index += next }
      start = index
    }
    output.append(UnsafeBufferPointer(rebasing: text[start..<text.count]))
  }

  /// The length of the control character at an index: C0, DEL, C1 (U+0080–9F), U+2028, U+2029; 0 if there is none.
  private static func controlLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard index < text.count else { return 0 }
    let byte = text[index]
    if byte < 0x20 || byte == 0x7F { return 1 }
    if byte == 0xC2, index + 1 < text.count, (0x80...0x9F).contains(text[index + 1]) { return 2 }
    let isSeparator =
      byte == 0xE2 && index + 2 < text.count && text[index + 1] == 0x80
      && (text[index + 2] == 0xA8 || text[index + 2] == 0xA9)
    return isSeparator ? 3 : 0
  }
}
