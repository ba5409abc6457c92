/// The little that plain text asks of style attributes.
enum PlainTextStyle {
  /// Whether an element with this style is not seen.
  static func hides(_ style: [UInt8]) -> Bool {
    holds("display:none", in: style) || holds("visibility:hidden", in: style)
  }

  static func isInlineTable(_ style: [UInt8]) -> Bool { holds("display:inline-table", in: style) }

  /// Whether a declaration (lower case, no white space) is in a style; white space in the style is passed over.
  private static func holds(_ declaration: StaticString, in style: [UInt8]) -> Bool {
    let compact = style.filter { $0 > 0x20 }.map(\.asciiLowercased)
    return compact.withUnsafeBufferPointer { bytes in
      bytes.indices.contains { start in
        (start == 0 || bytes[start - 1] == UInt8(ascii: ";"))
          && UnsafeBufferPointer(rebasing: bytes[start...]).starts(with: declaration)
      }
    }
  }
}
