import Expressions

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
  package static let count = allCases.count

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
    guard let position = Self.index.position(of: name) else { return nil }
    self.init(rawValue: UInt8(position))
  }

  private static let index = NameIndex(names)
}
