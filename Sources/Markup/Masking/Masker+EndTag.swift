import Diagnostics

// Closing tags.
extension Masker {
  /// Reads the closing tag at `position`. One that closes nothing is reported and left out: libxml2 would let it close
  /// whatever is open.
  mutating func readEndTag() {
    let start = position
    let nameEnd = endOfName(from: start + 2)
    let close = endOfSpace(from: nameEnd)
    guard nameEnd > start + 2, close < end, bytes[close] == UInt8(ascii: ">") else {
      return readBrokenEndTag(nameEnd: nameEnd)
    }
    position = close + 1
    let name = closingName(start + 2..<nameEnd)
    if let depth = openNames.lastIndex(of: name) {
      self.close(depth, start + 2..<nameEnd, start..<position)
    } else {
      if !names.element(name).isVoid { reportStray(start..<position, name: name) }
      drop(start..<position)
    }
  }

  private mutating func readBrokenEndTag(nameEnd: Int) {
    let start = position
    let next = find(UInt8(ascii: "<"), from: start + 1)
    let close = find(UInt8(ascii: ">"), from: start)
    let stop = close < next ? close + 1 : min(nameEnd, next)
    diagnostics.report(
      .markupMalformedTag, "expected `>` behind the name of the closing tag",
      at: sourceRange(start..<stop))
    position = stop
    let name = nameEnd > start + 2 ? elementName(start + 2..<nameEnd) : -1
    if close < next, let depth = openNames.lastIndex(of: name) {
      self.close(depth, start + 2..<nameEnd, start..<stop)
    } else {
      drop(start..<stop)
    }
  }

  /// Writes a closing tag for the open element at `depth`, without what stands behind its name.
  private mutating func close(_ depth: Int, _ name: Range<Int>, _ range: Range<Int>) {
    let index = openNames[depth]
    while openNames.count > depth { openNames.removeLast() }
    let first = write("</")
    _ = write(name)
    _ = write(">")
    addPiece(.end, name: index, from: first, range)
  }

  private mutating func reportStray(_ range: Range<Int>, name: Int) {
    diagnostics.report(
      .markupStrayClosingTag, "`</\(names.names[name])>` closes nothing", at: sourceRange(range),
      hint: openNames.last.map { "the innermost open element is `<\(names.names[$0])>`" })
  }
}
