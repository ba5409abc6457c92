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
    var text = text
    lastMarks = text.withUTF8 { bytes in
      page.fonts.filter { $0.isNamed(in: bytes) }.map(\.mark)
    }
    lastMarks.forEach { writer.mark($0) }
  }

  /// In the pieces of a value every font that may be chosen is marked; which are shown, only the recipient decides.
  private mutating func markFonts(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .text(let text): fonts(named: String(decoding: text.bytes, as: UTF8.self))
      case .branch(let branch): branch.arms.forEach { markFonts($0.body) }
      default: continue
      }
    }
  }

  /// Logic in the author's HTML, with marks in its bodies for the fonts that these name.
  func markingFonts(in node: Node) -> Node { Self.markingFonts(in: node, page) }

  private static func markingFonts(in node: Node, _ page: PageFacts) -> Node {
    switch node {
    case .branch(var branch):
      for index in branch.arms.indices {
        branch.arms[index].body = markingFonts(in: branch.arms[index].body, page)
      }
      return .branch(branch)
    case .loop(var loop):
      loop.body = markingFonts(in: loop.body, page)
      loop.otherwise = markingFonts(in: loop.otherwise, page)
      return .loop(loop)
    case .block(var block):
      block.body = markingFonts(in: block.body, page)
      return .block(block)
    default: return node
    }
  }

  private static func markingFonts(in nodes: [Node], _ page: PageFacts) -> [Node] {
    var part = Expansion(page: page)
    var marked: [Node] = []
    for node in nodes {
      if case .text(let text) = node { text.withUnsafeBufferPointer { part.fonts(in: $0) } }
      marked.append(markingFonts(in: node, page))
    }
    return part.writer.finish() + marked
  }

  /// Marks the fonts in the author's HTML.
  mutating func fonts(in html: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while let list = html.nextFontFamily(from: place) {
      let names = UnsafeBufferPointer(rebasing: html[list])
      for font in page.fonts where font.isNamed(in: names) { writer.mark(font.mark) }
      place = list.upperBound
    }
  }
}

extension Font {
  var mark: Mark { Mark(.font, name: name, text: href) }
}

extension UnsafeBufferPointer<UInt8> {
  /// What stands behind the next `font-family:`, up to the end of the attribute.
  fileprivate func nextFontFamily(from start: Int) -> Range<Int>? {
    var place = start
    while place < count {
      place += 1
      guard self[place - 1] == UInt8(ascii: ":"), namesFonts(before: place - 1) else { continue }
      let first = place
      while place < count, self[place] != UInt8(ascii: "\"") { place += 1 }
      return first..<place
    }
    return nil
  }

  private func namesFonts(before end: Int) -> Bool {
    let name: StaticString = "font-family"
    let start = end - name.utf8CodeUnitCount
    guard start >= 0 else { return false }
    for offset in 0..<name.utf8CodeUnitCount
    where self[start + offset].lowercased != name.utf8Start[offset] {
      return false
    }
    return true
  }
}
