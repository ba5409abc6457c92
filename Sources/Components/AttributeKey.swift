/// The name of an attribute that components read, as a small number; `.backgroundColor` is written `background-color`.
package enum AttributeKey: UInt8, CaseIterable, Sendable {
  case align, alt, backgroundColor, backgroundHeight, backgroundPosition, backgroundPositionX,
    backgroundPositionY, backgroundRepeat, backgroundSize, backgroundUrl, backgroundWidth, baseUrl,
    border, borderBottom, borderColor, borderLeft, borderRadius, borderRight, borderStyle,
    borderTop, borderWidth, cellpadding, cellspacing, color, containerBackgroundColor, cssClass,
    dir, direction, fluidOnMobile, fontFamily, fontSize, fontStyle, fontWeight, fullWidth, gap,
    gutter, hamburger, height, href, icoAlign, icoClose, icoColor, icoFontFamily, icoFontSize,
    icoLineHeight, icoOpen, icoPadding, icoPaddingBottom, icoPaddingLeft, icoPaddingRight,
    icoPaddingTop, icoTextDecoration, icoTextTransform, iconAlign, iconHeight, iconPadding,
    iconPosition, iconSize, iconUnwrappedAlt, iconUnwrappedUrl, iconWidth, iconWrappedAlt,
    iconWrappedUrl, id, inline, innerBackgroundColor, innerBorder, innerBorderBottom,
    innerBorderLeft, innerBorderRadius, innerBorderRight, innerBorderTop, innerPadding,
    innerPaddingBottom, innerPaddingLeft, innerPaddingRight, innerPaddingTop, lang, leftIcon,
    letterSpacing, lineHeight, maxHeight, mjClass, mode, name, owa, padding, paddingBottom,
    paddingLeft, paddingRight, paddingTop, position, rel, rightIcon, role, sizes, src, srcset,
    tableLayout, target, tbBorder, tbBorderRadius, tbHoverBorderColor, tbSelectedBorderColor,
    tbWidth, textAlign, textDecoration, textPadding, textTransform, thumbnails, thumbnailsSrc,
    title, usemap, verticalAlign, width

  /// How many keys there are.
  static let count = allCases.count

  /// As authors write it.
  package var name: String { Self.names[Int(rawValue)] }

  private static let names: [String] = allCases.map { kebab("\($0)") }

  private static func kebab(_ camel: String) -> String {
    var result = ""
    for character in camel {
      if character.isUppercase { result += "-" }
      result += character.lowercased()
    }
    return result
  }
}

extension AttributeKey {
  /// The key of a written name; `nil` if no component reads it.
  package init?(name: String) {
    var name = name
    guard let key = name.withUTF8({ Self.table.find($0) }) else { return nil }
    self = key
  }

  private static let table = AttributeKeyTable(names: names)
}

/// A hash table from names to keys, made once: an element's attributes are looked up many thousand times a second.
private struct AttributeKeyTable: Sendable {
  private var slots: [UInt8]
  private let names: [[UInt8]]
  private static let empty = UInt8.max

  init(names: [String]) {
    self.names = names.map { Array($0.utf8) }
    slots = [UInt8](repeating: Self.empty, count: 1024)
    for (index, name) in self.names.enumerated() {
      var slot = name.withUnsafeBufferPointer { Self.hash($0) }
      while slots[slot] != Self.empty { slot = (slot + 1) & 1023 }
      slots[slot] = UInt8(index)
    }
  }

  func find(_ name: UnsafeBufferPointer<UInt8>) -> AttributeKey? {
    var slot = Self.hash(name)
    while slots[slot] != Self.empty {
      if names[Int(slots[slot])].elementsEqual(name) { return AttributeKey(rawValue: slots[slot]) }
      slot = (slot + 1) & 1023
    }
    return nil
  }

  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int((hash ^ (hash >> 15)) & 1023)
  }
}
