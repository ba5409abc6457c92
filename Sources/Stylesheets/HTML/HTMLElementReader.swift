/// Reads the elements of a page in one walk over its bytes. Comments (also Outlook's, whose content is text to everyone
/// else), style sheets and scripts hold no elements.
struct HTMLElementReader {
  private let bytes: [UInt8]
  /// Whether there are holes to be looked for.
  private let holdsHoles: Bool
  private var position = 0
  private(set) var elements: [HTMLElement] = []
  private(set) var elementsAtHoles: [Int32] = []
  /// Open elements with what their names mean, and the last child of each.
  private var open: [Open] = []
  private var lastTop: Int32 = -1
  private var facts: [[UInt8]: NameFacts] = [:]

  private struct Open {
    let element: Int32
    let name: [UInt8]
    var lastChild: Int32 = -1
  }

  private struct NameFacts {
    let isVoid: Bool
    let isRawText: Bool
    let closes: Set<[UInt8]>
  }

  init(_ text: HoleText) {
    bytes = text.bytes
    holdsHoles = !text.holes.isEmpty
    elements.reserveCapacity(bytes.count / 64)
  }

  mutating func read() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "<"), position + 1 < bytes.count {
        readMarkup()
      } else {
        readText(byte)
      }
    }
  }

  /// Reads one byte of text, or a comment whose start is a hole.
  private mutating func readText(_ byte: UInt8) {
    if byte == HoleText.Kind.opensComment.rawValue {
      return skip(to: endOfComment(from: position))
    }
    if byte >= HoleText.Kind.opensComment.rawValue { addHole() }
    if !CSSByte.isSpace(byte) { markContent() }
    position += 1
  }

  private mutating func addHole() { elementsAtHoles.append(open.last?.element ?? -1) }

  private mutating func markContent() {
    guard let parent = open.last?.element else { return }
    elements[Int(parent)].hasContent = true
  }

  private mutating func readMarkup() {
    let byte = bytes[position + 1]
    if CSSByte.isLetter(byte) { return readStartTag() }
    if byte == UInt8(ascii: "/") { return readEndTag() }
    if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
      return skip(to: endOfDeclaration())
    }
    markContent()
    position += 1
  }

  /// Passes over bytes that hold no elements, but maybe holes.
  private mutating func skip(to end: Int) {
    guard holdsHoles else {
      position = max(position, end)
      return
    }
    while position < end {
      if bytes[position] >= HoleText.Kind.opensComment.rawValue { addHole() }
      position += 1
    }
  }

  private func endOfDeclaration() -> Int {
    let isComment = bytes[position...].starts(with: [0x3C, 0x21, 0x2D, 0x2D])
    return isComment ? endOfComment(from: position + 4) : behind(UInt8(ascii: ">"), from: position)
  }

  /// Behind the next `-->`, or the end.
  private func endOfComment(from start: Int) -> Int {
    var place = behind(UInt8(ascii: ">"), from: start + 2)
    while place < bytes.count, bytes[place - 2] != 0x2D || bytes[place - 3] != 0x2D {
      place = behind(UInt8(ascii: ">"), from: place)
    }
    return place
  }

  /// Behind the next such byte, or the end.
  private func behind(_ byte: UInt8, from start: Int) -> Int {
    var place = min(start, bytes.count)
    while place < bytes.count, bytes[place] != byte { place += 1 }
    return min(place + 1, bytes.count)
  }

  private mutating func readStartTag() {
    let start = position
    let nameEnd = endOfName(from: start + 1)
    let name = bytes[start + 1..<nameEnd].map(CSSByte.lower)
    let facts = facts(of: name)
    while let last = open.last, facts.closes.contains(last.name) { open.removeLast() }
    markContent()
    let end = endOfTag(from: nameEnd)
    let index = add(start..<end, name: start + 1..<nameEnd, lowered: name)
    skip(to: end)
    if !facts.isVoid { open.append(Open(element: index, name: name)) }
    if facts.isRawText { skipRawText(name) }
  }

  private mutating func add(_ tag: Range<Int>, name: Range<Int>, lowered: [UInt8]) -> Int32 {
    let index = Int32(elements.count)
    let parent = open.last
    let previous = parent?.lastChild ?? lastTop
    var element = HTMLElement(
      tag: tag, name: name, classes: name.upperBound..<name.upperBound,
      id: name.upperBound..<name.upperBound, parent: parent?.element ?? -1, previous: previous)
    element.mask.insert(lowered, .name)
    if let parent {
      element.ancestors = elements[Int(parent.element)].ancestors
      element.ancestors.formUnion(elements[Int(parent.element)].mask)
    }
    readNames(&element)
    elements.append(element)
    if previous >= 0 { elements[Int(previous)].next = index }
    if open.isEmpty { lastTop = index } else { open[open.count - 1].lastChild = index }
    return index
  }

  /// Finds class and id.
  private func readNames(_ element: inout HTMLElement) {
    let attributes = HTMLAttributes(
      bytes: bytes, from: element.name.upperBound, to: element.tag.upperBound)
    for attribute in attributes {
      switch attribute.name.count {
      case 5 where isNamed(attribute.name, "class"): element.classes = attribute.value
      case 2 where isNamed(attribute.name, "id"): element.id = attribute.value
      default: continue
      }
    }
    for word in ClassWords(bytes: bytes, range: element.classes) {
      element.mask.insert(bytes[word], .class)
    }
    if !element.id.isEmpty { element.mask.insert(bytes[element.id], .id) }
  }

  private func isNamed(_ range: Range<Int>, _ name: StaticString) -> Bool {
    CSSByte.equal(
      bytes[range],
      ignoringCase: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  private mutating func readEndTag() {
    let nameEnd = endOfName(from: position + 2)
    let name = bytes[position + 2..<nameEnd].map(CSSByte.lower)
    skip(to: behind(UInt8(ascii: ">"), from: position))
    guard let depth = open.lastIndex(where: { $0.name == name }) else { return }
    open.removeSubrange(depth...)
  }

  private mutating func skipRawText(_ name: [UInt8]) {
    var place = position
    while place < bytes.count {
      place = endOfOpening(from: place)
      let end = min(place + name.count, bytes.count)
      if CSSByte.equal(bytes[place..<end], ignoringCase: name) { return skip(to: place - 2) }
    }
    skip(to: bytes.count)
  }

  /// Behind the next `</`, or the end.
  private func endOfOpening(from start: Int) -> Int {
    var place = behind(UInt8(ascii: "<"), from: start)
    while place < bytes.count, bytes[place] != UInt8(ascii: "/") {
      place = behind(UInt8(ascii: "<"), from: place)
    }
    return min(place + 1, bytes.count)
  }

  private func endOfName(from start: Int) -> Int {
    var place = start
    while place < bytes.count, !CSSByte.isSpace(bytes[place]), bytes[place] != 0x3E,
      bytes[place] != 0x2F
    {
      place += 1
    }
    return place
  }

  /// Behind the `>` of a tag; one in a quoted value does not count.
  private func endOfTag(from start: Int) -> Int {
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: ">") { return place + 1 }
      place += 1
      guard byte == UInt8(ascii: "=") else { continue }
      while place < bytes.count, CSSByte.isSpace(bytes[place]) { place += 1 }
      guard place < bytes.count, bytes[place] == 0x22 || bytes[place] == 0x27 else { continue }
      place = bytes[(place + 1)...].firstIndex(of: bytes[place]).map { $0 + 1 } ?? place + 1
    }
    return bytes.count
  }

  private mutating func facts(of name: [UInt8]) -> NameFacts {
    if let known = facts[name] { return known }
    let text = String(decoding: name, as: UTF8.self)
    let new = NameFacts(
      isVoid: HTMLTags.void.contains(text), isRawText: HTMLTags.rawText.contains(text),
      closes: Set((HTMLTags.closedBy[text] ?? []).map { Array($0.utf8) }))
    facts[name] = new
    return new
  }
}
