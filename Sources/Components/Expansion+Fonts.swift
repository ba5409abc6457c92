import EmailIR

/// Fonts are found as the reference finds them: by their names behind `font-family:` in what the page holds.
extension Expansion {
  /// `font-family:…;` of an attribute, with marks for the fonts that it names.
  mutating func fontFamily(_ value: AttributeValue?) {
    guard let value else { return }
    writer.declaration("font-family", value)
    switch value {
    case .literal(let text): fonts(named: text)
    case .pieces(let nodes): markFonts(nodes)
    }
  }

  /// Marks the fonts in a family list. Most elements have the same list as the one before them.
  private mutating func fonts(named text: String) {
    if text == lastFamily { return lastMarks.forEach { writer.mark($0) } }
    lastFamily = text
    lastMarks = page.fonts.filter { $0.isNamed(in: Array(text.utf8)[...]) }.map(\.mark)
    lastMarks.forEach { writer.mark($0) }
  }

  /// In the pieces of a value every font that may be chosen is marked; which are shown, only the recipient decides.
  private mutating func markFonts(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .text(let bytes): fonts(named: String(decoding: bytes, as: UTF8.self))
      case .branch(let branch): branch.arms.forEach { markFonts($0.body) }
      default: continue
      }
    }
  }

  /// Marks the fonts in the author's HTML.
  mutating func fonts(in html: ArraySlice<UInt8>) {
    var index = html.startIndex
    while let colon = html[index...].firstIndex(of: UInt8(ascii: ":")) {
      index = colon + 1
      guard html[..<colon].endsWithFontFamily else { continue }
      let end = html[index...].firstIndex(of: UInt8(ascii: "\"")) ?? html.endIndex
      for font in page.fonts where font.isNamed(in: html[index..<end]) { writer.mark(font.mark) }
      index = end
    }
  }
}

extension Font {
  var mark: Mark { Mark(.font, name: name, text: href) }
}

extension ArraySlice<UInt8> {
  fileprivate var endsWithFontFamily: Bool {
    count >= 11 && zip(suffix(11), "font-family".utf8).allSatisfy { $0.lowercased == $1 }
  }
}
