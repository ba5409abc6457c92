import Diagnostics

// The insides of ending tags: HTML, which is not read but has to be walked through to find its end.
extension Masker {
  /// Finds the end of the content that starts at `position`, and stands at its closing tag.
  ///
  /// The reference's rule: ending tags inside count (`mj-raw` in `mj-table`), each with its own closing tag; comments,
  /// CDATA, quoted values and the insides of `style`, `script`, `title` and `textarea` do not.
  mutating func readContent(of name: Int) -> Range<Int> {
    let start = position
    var inner: [Int] = []
    var place = find(UInt8(ascii: "<"), from: start)
    while place < end {
      let byte = bytes[place + 1]
      if byte == UInt8(ascii: "/") {
        let nameEnd = endOfName(from: place + 2)
        let closing = elementName(place + 2..<nameEnd)
        if closes(closing, inner: &inner) { break }
        place = nameEnd
      } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
        if byte == UInt8(ascii: "?") { reportInstruction(at: place) }
        place = endOfContentDeclaration(at: place)
      } else if NameByte.starts(byte) {
        place = readContentTag(at: place, inner: &inner)
      } else {
        place += 1
      }
      place = find(UInt8(ascii: "<"), from: place)
    }
    position = place
    return start..<place
  }

  /// Whether a closing tag ends the content: its own, or that of an element around it (then its own is missing).
  private func closes(_ name: Int, inner: inout [Int]) -> Bool {
    if let depth = inner.lastIndex(of: name) {
      inner.removeSubrange(depth...)
      return false
    }
    return openNames.contains(name)
  }

  private mutating func readContentTag(at start: Int, inner: inout [Int]) -> Int {
    let nameEnd = endOfName(from: start + 1)
    let name = elementName(start + 1..<nameEnd)
    let close = endOfContentTag(from: nameEnd)
    guard bytes[close - 2] != UInt8(ascii: "/") else { return close }
    let facts = names.element(name)
    if facts.isEndingTag || openNames.contains(name) { inner.append(name) }
    guard facts.isRawText else { return close }
    return endOfRawText(of: names.names[name], from: close) ?? close
  }

  /// Behind the `>` that ends a tag; one in a quoted value does not.
  private func endOfContentTag(from start: Int) -> Int {
    var place = start
    while place < end {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: ">") { return place }
      guard byte == UInt8(ascii: "=") else { continue }
      let quote = endOfSpace(from: place)
      guard quote < end, bytes[quote] == 0x22 || bytes[quote] == 0x27 else { continue }
      let close = find(bytes[quote], from: quote + 1)
      if close < end { place = close + 1 }
    }
    return start
  }

  private mutating func reportInstruction(at start: Int) {
    let close = min(find(UInt8(ascii: ">"), from: start) + 1, end)
    diagnostics.report(
      .markupProcessingInstruction, "a processing instruction is not run",
      at: sourceRange(start..<close), hint: "remove it")
  }

  private func endOfContentDeclaration(at start: Int) -> Int {
    if stands("<!--", at: start) { return find("-->", from: start + 4).map { $0 + 3 } ?? start + 4 }
    if stands("<![CDATA[", at: start) {
      return find("]]>", from: start).map { $0 + 3 } ?? start + 9
    }
    return find(UInt8(ascii: ">"), from: start)
  }

  /// The closing tag of an element in which HTML sees only text.
  private func endOfRawText(of name: String, from start: Int) -> Int? {
    switch name {
    case "style": find("</style", from: start)
    case "script": find("</script", from: start)
    case "title": find("</title", from: start)
    case "textarea": find("</textarea", from: start)
    default: nil
    }
  }
}
