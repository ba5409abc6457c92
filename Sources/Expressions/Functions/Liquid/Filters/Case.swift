extension LiquidFilters {
  static let upcase = Function.liquidTextFilter(
    "upcase", "The text in capital letters.", [.init("{{ \"abc\" | upcase }}", "ABC")]
  ) { text in cased(text, raising: .max) ?? text.uppercased() }

  static let downcase = Function.liquidTextFilter(
    "downcase", "The text in small letters.", [.init("{{ \"ABC\" | downcase }}", "abc")]
  ) { text in cased(text, raising: 0) ?? text.lowercased() }

  static let capitalize = Function.liquidTextFilter(
    "capitalize", "The first letter large, all others small.",
    [.init("{{ \"hELLO world\" | capitalize }}", "Hello world")]
  ) { text in
    if let simple = cased(text, raising: 1) { return simple }
    guard let first = text.unicodeScalars.first else { return text }
    let rest = String(text.unicodeScalars.dropFirst())
    return first.properties.titlecaseMapping + rest.lowercased()
  }

  /// The letters among the first `raised` bytes large, all others small; `nil` if there are others than those of ASCII.
  private static func cased(_ text: String, raising raised: Int) -> String? {
    text.withBytes { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return TextBytes.text(capacity: bytes.count) { writer in
        for (offset, byte) in bytes.enumerated() {
          let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
          writer.append(!isLetter ? byte : offset < raised ? byte & ~0x20 : byte | 0x20)
        }
      }
    }
  }
}
