import Expressions

/// Cuts a page into pieces, forgiving whatever is broken. A template tag is text, also in the middle of a tag.
struct PagePieceReader {
  private let bytes: [UInt8]
  private let tags: [Range<Int>]
  private var nextTag = 0
  private var position = 0
  private var pieces: [PagePiece] = []

  init(_ bytes: [UInt8], tags: [Range<Int>]) {
    self.bytes = bytes
    self.tags = tags
  }

  mutating func read() -> [PagePiece] {
    while position < bytes.count {
      let start = position
      if skipTemplateTag() {
        add(.text, from: start)
      } else if bytes[start].isASCIIWhitespace {
        while position < bytes.count, bytes[position].isASCIIWhitespace { position += 1 }
        add(.space, from: start)
      } else if bytes[start] == UInt8(ascii: "<") {
        readMarkup()
      } else {
        position += 1
        while position < bytes.count, !endsWord(bytes[position]), !isTemplateTag { position += 1 }
        add(.text, from: start)
      }
    }
    return pieces
  }

  private mutating func add(_ kind: PagePiece.Kind, from start: Int) {
    pieces.append(PagePiece(kind: kind, range: start..<position))
  }

  private func endsWord(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte.isASCIIWhitespace
  }

  private var isTemplateTag: Bool {
    nextTag < tags.count && tags[nextTag].lowerBound <= position
  }

  /// Goes behind the template tag that starts here, if one does.
  private mutating func skipTemplateTag() -> Bool {
    while nextTag < tags.count, tags[nextTag].upperBound <= position { nextTag += 1 }
    guard isTemplateTag else { return false }
    position = tags[nextTag].upperBound
    return true
  }

  private mutating func readMarkup() {
    let start = position
    let next = position + 1 < bytes.count ? bytes[position + 1] : 0
    if next == UInt8(ascii: "!") {
      readDeclaration()
    } else if next == UInt8(ascii: "/") || isLetter(next) {
      readTag(isClosing: next == UInt8(ascii: "/"))
    } else {
      position += 1
      add(.text, from: start)
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  private mutating func readTag(isClosing: Bool) {
    let start = position
    position += isClosing ? 2 : 1
    let nameStart = position
    while position < bytes.count, !endsName(bytes[position]) { position += 1 }
    let name = String(decoding: bytes[nameStart..<position], as: UTF8.self).lowercased()
    let tag = PagePiece.Tag(name: name)
    skipAttributes()
    add(isClosing ? .close(tag) : .open(tag), from: start)
    if !isClosing, tag.content != .pieces { readContent(of: name, tag) }
  }

  private func endsName(_ byte: UInt8) -> Bool {
    byte.isASCIIWhitespace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  /// Goes behind the `>` of the tag; one in quotes does not end it.
  private mutating func skipAttributes() {
    var quote: UInt8?
    while position < bytes.count {
      if skipTemplateTag() { continue }
      let byte = bytes[position]
      position += 1
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: ">") {
        return
      } else if quote == nil, byte == 0x22 || byte == 0x27 {
        quote = byte
      }
    }
  }

  private mutating func readContent(of name: String, _ tag: PagePiece.Tag) {
    let start = position
    position = find("</" + name) ?? bytes.count
    if position > start { add(tag.content == .style ? .style : .verbatim, from: start) }
  }

  private mutating func readDeclaration() {
    let start = position
    if stands("<!--[if", at: start) {
      position = find("]>").map { $0 + 2 } ?? bytes.count
      for end in ["<!-->", "-->"] where stands(end, at: position) {
        position += end.utf8.count
        break
      }
      add(.mark, from: start)
    } else if stands("<!--", at: start), !stands("<!--<![endif]", at: start) {
      position = find("-->").map { $0 + 3 } ?? bytes.count
      add(.comment, from: start)
    } else {
      position = find(">").map { $0 + 1 } ?? bytes.count
      add(.mark, from: start)
    }
  }

  /// Where a text stands next, letter case ignored.
  private func find(_ text: String) -> Int? {
    (position..<bytes.count).first { stands(text, at: $0) }
  }

  private func stands(_ text: String, at start: Int) -> Bool {
    guard start + text.utf8.count <= bytes.count else { return false }
    return zip(bytes[start...], text.utf8).allSatisfy { byte, wanted in
      byte == wanted || (isLetter(byte) && byte | 0x20 == wanted)
    }
  }
}
