/// A web font that is loaded when the page uses its name.
struct Font: Sendable {
  let name: String
  let href: String
  /// The name as it is looked for: lower case.
  let needle: [UInt8]

  init(name: String, href: String) {
    self.name = name
    self.href = href
    self.needle = Array(name.lowercased().utf8)
  }

  /// Known without mj-font.
  static let builtIn: [Font] = ["Open Sans", "Droid Sans", "Lato", "Roboto", "Ubuntu"].map {
    let family = $0.split(separator: " ").joined(separator: "+")
    return Font(
      name: $0, href: "https://fonts.googleapis.com/css?family=\(family):300,400,500,700")
  }

  var isBuiltIn: Bool {
    Self.builtIn.contains { $0.name == name && $0.href == href }
  }

  /// Whether the name stands in a text, letter case ignored.
  func isNamed(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = needle.first, text.count >= needle.count else { return false }
    for start in 0...text.count - needle.count
    where text[start].lowercased == first && matches(text, at: start) {
      return true
    }
    return false
  }

  private func matches(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for offset in needle.indices where text[start + offset].lowercased != needle[offset] {
      return false
    }
    return true
  }
}

extension [Font] {
  /// Adds a font; one of the same name gives way to it, in its place.
  mutating func declare(_ font: Font) {
    if let known = firstIndex(where: { $0.name == font.name }) {
      self[known] = font
    } else {
      append(font)
    }
  }
}

extension UInt8 {
  /// ASCII letters only.
  var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
