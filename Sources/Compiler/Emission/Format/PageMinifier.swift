import Expressions

/// Drops white space that no client shows, comments, and what style sheets do not need.
struct PageMinifier {
  private let page: [UInt8]
  private let tags: [Range<Int>]
  private var result: [UInt8] = []
  private var hasSpace = false
  /// Whether nothing but a block's tag stands before: then a space is not seen.
  private var isBehindBlock = true

  init(_ page: [UInt8], tags: [Range<Int>]) {
    self.page = page
    self.tags = tags
    result.reserveCapacity(page.count)
  }

  mutating func minify(_ pieces: [PagePiece]) -> [UInt8] {
    for piece in pieces { add(piece) }
    return result
  }

  private mutating func add(_ piece: PagePiece) {
    switch piece.kind {
    case .space: hasSpace = true
    case .text: addInline(page[piece.range])
    case .open(let tag), .close(let tag):
      if tag.isBlock {
        addBlock(tagText(piece.range))
      } else {
        addInline(tagText(piece.range)[...])
      }
    case .mark:
      flushSpace()
      result += page[piece.range]
    case .comment:
      if holdsTag(piece.range) { addInline(page[piece.range]) }
    case .style: result += StyleMinifier(page, piece.range, tags: tags).minified()
    case .verbatim: result += page[piece.range]
    }
  }

  private mutating func flushSpace() {
    if hasSpace, !isBehindBlock { result.append(0x20) }
    hasSpace = false
  }

  private mutating func addInline(_ text: ArraySlice<UInt8>) {
    flushSpace()
    result += text
    isBehindBlock = false
  }

  private mutating func addBlock(_ text: [UInt8]) {
    hasSpace = false
    result += text
    isBehindBlock = true
  }

  private func holdsTag(_ range: Range<Int>) -> Bool {
    tags.contains { $0.overlaps(range) }
  }

  /// A tag with one space between its attributes.
  private func tagText(_ range: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    var quote: UInt8?
    for byte in page[range] {
      if quote == nil, byte.isASCIIWhitespace {
        if text.last != 0x20 { text.append(0x20) }
        continue
      }
      if quote == nil, byte == UInt8(ascii: ">"), text.last == 0x20 { text.removeLast() }
      text.append(byte)
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == 0x22 || byte == 0x27 {
        quote = byte
      }
    }
    return text
  }
}
