package import EmailIR

/// One attribute of a component.
package struct AttributeFact: Sendable {
  package let key: AttributeKey
  /// As authors write it.
  package var name: String { key.name }
  package let type: AttributeType
  /// The value that holds when nothing else gives one.
  package let fallback: String?

  init(_ key: AttributeKey, _ type: AttributeType = .string, default fallback: String? = nil) {
    self.key = key
    self.type = type
    self.fallback = fallback
  }
}

extension [AttributeFact] {
  /// `padding` and its four sides.
  static func padding(_ fallback: String? = nil) -> [AttributeFact] {
    [
      AttributeFact(.padding, .box, default: fallback),
      AttributeFact(.paddingBottom, .pixelsOrPercent),
      AttributeFact(.paddingLeft, .pixelsOrPercent),
      AttributeFact(.paddingRight, .pixelsOrPercent),
      AttributeFact(.paddingTop, .pixelsOrPercent),
    ]
  }

  /// `border` and its four sides.
  static func border(_ fallback: String? = nil) -> [AttributeFact] {
    [
      AttributeFact(.border, default: fallback), AttributeFact(.borderBottom),
      AttributeFact(.borderLeft), AttributeFact(.borderRight), AttributeFact(.borderTop),
    ]
  }

  /// Family, size, style, weight.
  static func font(size: String? = "13px", family: String? = defaultFonts) -> [AttributeFact] {
    [
      AttributeFact(.fontFamily, default: family),
      AttributeFact(.fontSize, .pixels, default: size),
    ]
  }

  /// The fonts of every component that prints text.
  static let defaultFonts = "Ubuntu, Helvetica, Arial, sans-serif"
}
