/// Walks the pieces of a page and lays their text out.
struct PlainTextConverter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var reader: HTMLReader
  private var layout: TextLayout
  /// The hidden element that is open, and how many of its name are.
  private var hidden: (name: String, depth: Int)?
  private var link: Link?
  /// The link that was shown last, as long as nothing has followed it.
  private var lastLink: Link?
  private var tables: [Table] = []
  private var lists: [List] = []
  private var headingStart: Int?
  private var preformattedDepth = 0

  /// Nesting beyond this is laid out as if it were not there.
  private static let depthLimit = 64

  private struct Link {
    let address: [UInt8]
    /// What it showed so far.
    var text: [UInt8] = []
  }

  private struct Table {
    /// Rows and cells only place things.
    let isLayout: Bool
    /// Flows in a line.
    let isInline: Bool
    var hasCells = false
  }

  private struct List {
    let isOrdered: Bool
    var count = 0
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, width: Int) {
    self.bytes = bytes
    reader = HTMLReader(bytes)
    layout = TextLayout(width: width)
  }

  mutating func run() -> [UInt8] {
    while let piece = reader.next() {
      switch piece {
      case .text(let range): if hidden == nil { add(range) }
      case .start(let tag): if hidden != nil { noteHidden(tag.name, by: 1) } else { open(tag) }
      case .end(let name): if hidden != nil { noteHidden(name, by: -1) } else { close(name) }
      }
    }
    closeLink()
    return layout.finish()
  }

  private mutating func noteHidden(_ name: String, by step: Int) {
    guard hidden?.name == name, !PlainTextElement.isVoid(name) else { return }
    hidden?.depth += step
    if hidden?.depth == 0 { hidden = nil }
  }

  private mutating func add(_ range: Range<Int>) {
    var text: [UInt8] = []
    HTMLReferences.decode(bytes, in: range, into: &text)
    add(text)
  }

  private mutating func add(_ text: [UInt8]) {
    if link != nil { link?.text += text } else if !text.isBlank { lastLink = nil }
    layout.add(text, isPreformatted: preformattedDepth > 0)
  }

  // MARK: Start tags

  private mutating func open(_ tag: HTMLReader.Tag) {
    if isHidden(tag) {
      if !PlainTextElement.isVoid(tag.name) { hidden = (tag.name, 1) }
      return
    }
    switch PlainTextElement(tag.name) {
    case .inline: break
    case .line: layout.end(blankLines: 0)
    case .block: layout.end(blankLines: 1)
    case .dropped: reader.skipContent(of: tag.name)
    case .lineBreak: layout.breakLine()
    case .rule: layout.addRule()
    case .image: if let alternative = reader.value(of: "alt", in: tag) { add(alternative) }
    case .link: openLink(tag)
    case .preformatted:
      layout.end(blankLines: 1)
      preformattedDepth += 1
    case .quotation: indent("> ")
    case .heading: openHeading()
    case .list(let isOrdered): openList(isOrdered)
    case .item: openItem()
    case .table: openTable(tag)
    case .row: openRow()
    case .cell: openCell()
    }
  }

  private func isHidden(_ tag: HTMLReader.Tag) -> Bool {
    if reader.value(of: "hidden", in: tag) != nil { return true }
    guard let style = reader.value(of: "style", in: tag) else { return false }
    return PlainTextStyle.hides(style)
  }

  private mutating func openLink(_ tag: HTMLReader.Tag) {
    closeLink()
    guard let address = reader.value(of: "href", in: tag).map(PlainTextLink.shown) else { return }
    if let last = lastLink {
      if last.address == address, textOfLink() == last.text { return hidden = (tag.name, 1) }
      layout.separate()
    }
    link = Link(address: address)
  }

  /// What the link that has just begun is going to show, if it ends before another one begins: a picture and a name that
  /// lead to the same place are often two links, and read as one.
  private func textOfLink() -> [UInt8]? {
    var ahead = reader
    var text: [UInt8] = []
    while let piece = ahead.next() {
      switch piece {
      case .text(let range): HTMLReferences.decode(bytes, in: range, into: &text)
      case .start(let tag) where tag.name == "a": return nil
      case .start(let tag) where tag.name == "img":
        text += ahead.value(of: "alt", in: tag) ?? []
      case .end("a"): return text
      default: break
      }
    }
    return nil
  }

  private mutating func openHeading() {
    layout.end(blankLines: 1)
    headingStart = layout.count
  }

  private mutating func indent(_ text: StaticString) {
    layout.end(blankLines: 1)
    layout.indent(by: text)
  }

  private mutating func openList(_ isOrdered: Bool) {
    layout.end(blankLines: lists.isEmpty ? 1 : 0)
    if lists.count < Self.depthLimit { lists.append(List(isOrdered: isOrdered)) }
  }

  private mutating func openItem() {
    layout.end(blankLines: 0)
    let depth = max(0, lists.count - 1)
    guard let last = lists.indices.last, lists[last].isOrdered else {
      return layout.mark("* ", depth: depth)
    }
    lists[last].count += 1
    layout.mark("\(lists[last].count). ", depth: depth)
  }

  private mutating func openTable(_ tag: HTMLReader.Tag) {
    let role = reader.value(of: "role", in: tag)
    let style = reader.value(of: "style", in: tag) ?? []
    let table = Table(
      isLayout: role == Array("presentation".utf8) || role == Array("none".utf8),
      isInline: PlainTextStyle.isInlineTable(style))
    layout.end(blankLines: table.isInline ? 0 : 1)
    if tables.count < Self.depthLimit { tables.append(table) }
  }

  private mutating func openRow() {
    guard let table = tables.last else { return layout.end(blankLines: 0) }
    layout.startRow(blankLines: table.isLayout && !table.isInline ? 1 : 0)
    tables[tables.count - 1].hasCells = false
  }

  private mutating func openCell() {
    guard let table = tables.last, !table.isLayout else { return layout.end(blankLines: 0) }
    layout.startCell(isFirst: !table.hasCells)
    tables[tables.count - 1].hasCells = true
  }

  // MARK: End tags

  private mutating func close(_ name: String) {
    switch PlainTextElement(name) {
    case .inline, .dropped, .image, .rule: break
    case .line, .item: layout.end(blankLines: 0)
    case .cell: if tables.last?.isLayout != false { layout.end(blankLines: 0) }
    case .block: layout.end(blankLines: 1)
    case .lineBreak: layout.breakLine()
    case .link: closeLink()
    case .preformatted:
      layout.end(blankLines: 1)
      preformattedDepth = max(0, preformattedDepth - 1)
    case .quotation:
      layout.end(blankLines: 1)
      layout.outdent()
    case .heading(let level): closeHeading(level)
    case .list: closeList()
    case .table: closeTable()
    case .row: layout.endRow()
    }
  }

  private mutating func closeLink() {
    guard let link else { return }
    self.link = nil
    if !link.text.isBlank { lastLink = link }
    if PlainTextLink.isWorthShowing(link.address, behind: link.text) {
      layout.addUnbroken(Array("( ".utf8) + link.address + Array(" )".utf8))
    }
  }

  private mutating func closeHeading(_ level: Int) {
    layout.end(blankLines: 1)
    if let start = headingStart {
      layout.frame(from: start, with: UInt8(ascii: level == 1 ? "*" : "-"), above: level < 3)
    }
    headingStart = nil
  }

  private mutating func closeList() {
    if !lists.isEmpty { lists.removeLast() }
    layout.unmark(depth: lists.count)
    layout.end(blankLines: lists.isEmpty ? 1 : 0)
  }

  private mutating func closeTable() {
    let table = tables.popLast()
    layout.endRow()
    layout.end(blankLines: table?.isInline == true ? 0 : 1)
  }
}

extension [UInt8] {
  /// Whether there is nothing but ASCII white space.
  fileprivate var isBlank: Bool { allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
}
