/// Attributes that say the same as a style, for clients that do not know the style.
enum PresentationalAttributes {
  private static let sized: Set<String> = ["table", "td", "th", "img"]
  private static let tables: Set<String> = [
    "table", "th", "tr", "td", "caption", "colgroup", "col", "thead", "tbody", "tfoot",
  ]
  private static let ofTables = [
    "background-color": "bgcolor", "background-image": "background", "text-align": "align",
    "vertical-align": "valign",
  ]

  /// Sets what the style of an element of that name asks for.
  static func set(_ style: ElementStyle, of element: HoleText, in tag: inout TagEditor) {
    let element = String(decoding: element.bytes, as: UTF8.self).lowercased()
    let isTable = tables.contains(element)
    if sized.contains(element) {
      for name in ["width", "height"] {
        if let size = size(name, in: style, isTable: isTable) { tag.set(name, to: size) }
      }
    }
    guard isTable else { return }
    for property in style.properties {
      let name = String(decoding: property.name.bytes, as: UTF8.self)
      guard let attribute = ofTables[name], !isGradient(property.value) else { continue }
      tag.set(attribute, to: attribute == "background" ? address(property.value) : property.value)
    }
  }

  /// `100px` gives `100`; in tables `50%` gives itself.
  private static func size(_ name: String, in style: ElementStyle, isTable: Bool) -> HoleText? {
    for property in style.properties where property.name.bytes.elementsEqual(name.utf8) {
      let value = property.value.bytes
      if let unit = value.indices.first(where: { value[$0...].starts(with: [0x70, 0x78]) }) {
        var size = property.value[0..<unit]
        size.append(property.value[unit + 2..<value.count])
        return size
      }
      if isTable, value.contains(UInt8(ascii: "%")) { return property.value }
    }
    return nil
  }

  private static func isGradient(_ value: HoleText) -> Bool {
    let text = String(decoding: value.bytes, as: UTF8.self).lowercased()
    return text.contains("linear-gradient(") || text.contains("radial-gradient(")
  }

  /// What stands in `url(…)`.
  private static func address(_ value: HoleText) -> HoleText {
    let bytes = value.bytes
    guard bytes.starts(with: Array("url(".utf8)), bytes.last == UInt8(ascii: ")") else {
      return value
    }
    var range = 4..<bytes.count - 1
    let first = bytes[range].first
    if first == 0x22 || first == 0x27, bytes[range].last == first, range.count > 1 {
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    return value[range]
  }
}
