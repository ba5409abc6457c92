/// Declarations of a `style` attribute that comes from data.
enum StyleSanitizer {
  /// The declarations that can do no harm: known properties of text and boxes, with plain values. What places a box over
  /// something else, loads something or runs something goes.
  static func sanitize(_ style: [UInt8]) -> [UInt8] {
    let declarations = style.split(separator: UInt8(ascii: ";")).compactMap {
      declaration -> [UInt8]? in
      guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let property = String(decoding: declaration[..<colon], as: UTF8.self)
        .lowercased().filter { $0 != " " && $0 != "\n" && $0 != "\t" && $0 != "\r" }
      guard properties.contains(property) else { return nil }
      let value = plain(Array(declaration[(colon + 1)...]))
      return value.isEmpty ? nil : Array("\(property):".utf8) + value
    }
    return Array(declarations.joined(separator: [UInt8(ascii: ";")]))
  }

  /// The value, if it is harmless; or nothing.
  private static func plain(_ value: [UInt8]) -> [UInt8] {
    var output = OutputBuffer()
    value.withUnsafeBufferPointer {
      StyleValueFilter.append($0.trimmed, inAttribute: false, to: &output)
    }
    return Array(output.text.utf8)
  }

  private static let properties: Set<String> = [
    "background-color", "border", "border-bottom", "border-collapse", "border-color", "border-left",
    "border-radius", "border-right", "border-style", "border-top", "border-width", "color",
    "direction", "font", "font-family", "font-size", "font-style", "font-weight", "height",
    "letter-spacing", "line-height", "list-style-type", "max-width", "padding", "padding-bottom",
    "padding-left", "padding-right", "padding-top", "text-align", "text-decoration", "text-indent",
    "text-transform", "vertical-align", "white-space", "width", "word-break", "word-wrap",
  ]
}
