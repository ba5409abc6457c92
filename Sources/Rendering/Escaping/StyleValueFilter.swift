/// A value in a style sheet outside strings and `url(…)`: words, numbers, colours, a declaration. Anything else, and
/// the ways in which old browsers ran scripts, give way to nothing, so that the declaration is dropped.
enum StyleValueFilter {
  static func append(
    _ text: UnsafeBufferPointer<UInt8>, inAttribute: Bool, to output: inout OutputBuffer
  ) {
    guard text.contains(UInt8(ascii: "\\")) else {
      return appendUnescaped(text, inAttribute: inAttribute, to: &output)
    }
    StyleEscapes.decode(text).withUnsafeBufferPointer {
      appendUnescaped($0, inAttribute: inAttribute, to: &output)
    }
  }

  private static func appendUnescaped(
    _ text: UnsafeBufferPointer<UInt8>, inAttribute: Bool, to output: inout OutputBuffer
  ) {
    guard isHarmless(text) else { return }
    if inAttribute { EscapeTable.html.append(text, to: &output) } else { output.append(text) }
  }

  private static func isHarmless(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      switch text[index] {
      case 0, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "/"),
        UInt8(ascii: ";"), UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "\\"),
        UInt8(ascii: "]"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "}"),
        UInt8(ascii: "<"), UInt8(ascii: ">"):
        return false
      case UInt8(ascii: "("):
        guard let end = colourEnd(text, from: index) else { return false }
        index = end
      case UInt8(ascii: "-"):
        if index > 0, text[index - 1] == UInt8(ascii: "-") { return false }
      default: break
      }
      index += 1
    }
    return !spells("expression", text) && !spells("mozbinding", text)
  }

  /// The place of the `)` that ends a colour function such as `rgb(1, 2, 3)` whose `(` stands at `open`.
  private static func colourEnd(_ text: UnsafeBufferPointer<UInt8>, from open: Int) -> Int? {
    var start = open
    while start > 0, text[start - 1].isASCIILetter { start -= 1 }
    let name = UnsafeBufferPointer(rebasing: text[start..<open])
    guard name.equals("rgb") || name.equals("rgba") || name.equals("hsl") || name.equals("hsla")
    else { return nil }
    let end = text[(open + 1)...].firstIndex { !isOfColour($0) }
    guard let end, text[end] == UInt8(ascii: ")") else { return nil }
    return end
  }

  private static func isOfColour(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || byte == 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "%")
  }

  /// Whether a word stands in the text when all but letters, digits and `_` is left out.
  private static func spells(_ word: StaticString, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= word.utf8CodeUnitCount else { return false }
    return text.indices.contains { start in
      guard text[start].asciiLowercased == word.utf8Start[0] else { return false }
      var matched = 0
      for byte in text[start...] where byte.isASCIILetter || byte.isASCIIDigit || byte == 0x5F {
        guard byte.asciiLowercased == word.utf8Start[matched] else { return false }
        matched += 1
        if matched == word.utf8CodeUnitCount { return true }
      }
      return false
    }
  }
}
