extension LiquidFilters {
  static let upcase = Function.liquidTextFilter(
    "upcase", "The text in capital letters.", [.init("{{ \"abc\" | upcase }}", "ABC")]
  ) { $0.uppercased() }

  static let downcase = Function.liquidTextFilter(
    "downcase", "The text in small letters.", [.init("{{ \"ABC\" | downcase }}", "abc")]
  ) { $0.lowercased() }

  static let capitalize = Function.liquidTextFilter(
    "capitalize", "The first letter large, all others small.",
    [.init("{{ \"hELLO world\" | capitalize }}", "Hello world")]
  ) { text in
    if let simple = capitalized(ascii: text) { return simple }
    guard let first = text.unicodeScalars.first else { return text }
    let rest = String(text.unicodeScalars.dropFirst())
    return first.properties.titlecaseMapping + rest.lowercased()
  }

  /// `nil` if there are other letters than those of ASCII.
  private static func capitalized(ascii text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return TextBytes.text(capacity: bytes.count) { writer in
        for (offset, byte) in bytes.enumerated() {
          let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
          writer.append(!isLetter ? byte : offset == 0 ? byte & ~0x20 : byte | 0x20)
        }
      }
    }
  }
}
