import Expressions

/// Puts each block on a line of its own, two spaces deeper than the one it stands in. A block with nothing but text in it stays
/// on one line.
struct PageBeautifier {
  private let page: [UInt8]
  private var result: [UInt8] = []
  /// For each open block, whether lines were begun inside.
  private var open: [Bool] = []
  private var hasSpace = false
  /// Whether a line may begin here without a word being torn from another.
  private var mayBreak = true

  init(_ page: [UInt8]) {
    self.page = page
    result.reserveCapacity(page.count * 5 / 4)
  }

  mutating func beautify(_ pieces: [PagePiece]) -> [UInt8] {
    for piece in pieces { add(piece) }
    if !result.isEmpty { result.append(0x0A) }
    return result
  }

  private mutating func add(_ piece: PagePiece) {
    switch piece.kind {
    case .space: hasSpace = true
    case .open(let tag) where tag.isBlock:
      addLine(piece.range)
      if !tag.isVoid, page[piece.range].dropLast().last != UInt8(ascii: "/") { open.append(false) }
    case .close(let tag) where tag.isBlock: close(piece.range)
    case .mark, .comment:
      if mayBreak || hasSpace { addLine(piece.range) } else { addInline(piece.range) }
    case .style: addStyle(piece.range)
    case .verbatim: result += page[piece.range]
    case .open, .close, .text: addInline(piece.range)
    }
  }

  private mutating func close(_ range: Range<Int>) {
    let hadLines = open.popLast() ?? true
    if hadLines {
      addLine(range)
    } else {
      result += page[range]
    }
    hasSpace = false
    mayBreak = true
  }

  private mutating func addInline(_ range: Range<Int>) {
    if hasSpace, !mayBreak { result.append(0x20) }
    hasSpace = false
    result += page[range]
    mayBreak = false
  }

  private mutating func addLine(_ range: Range<Int>) {
    if !result.isEmpty { result.append(0x0A) }
    result += [UInt8](repeating: 0x20, count: open.count * 2)
    result += page[range]
    if !open.isEmpty { open[open.count - 1] = true }
    hasSpace = false
    mayBreak = true
  }

  /// The lines of a style sheet, each indented.
  private mutating func addStyle(_ range: Range<Int>) {
    for line in page[range].split(separator: 0x0A) {
      var text = line.drop(while: \.isASCIIWhitespace)
      while text.last?.isASCIIWhitespace ?? false { text.removeLast() }
      if !text.isEmpty { addLine(text.startIndex..<text.endIndex) }
    }
  }
}
