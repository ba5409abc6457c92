import CLibXML2
import Diagnostics

/// Builds the tree from what libxml2 reports.
///
/// It keeps its own stack of open elements: where a closing tag is missing libxml2 takes the next one for it, and every
/// one that follows is wrong. Here the next one closes all that it can close, and one mistake gives one diagnostic.
struct TreeBuilder: ~Copyable {
  private(set) var tree = MarkupTree()
  private(set) var diagnostics: DiagnosticSet
  private let masked: MaskedSource
  private let source: [UInt8]
  private let file: FileID

  /// An open element: its node and its name.
  private struct Open {
    let node: Int
    let name: Int32
  }
  private var open: [Open] = []
  /// The first piece of the skeleton that libxml2 may not have read.
  private var nextPiece = 0
  /// Where the last event ended, in the source.
  private var place = 0
  /// The element just read ends itself: its end is the next event.
  private var endsItself = false
  /// libxml2 came to the end of the file, and did not give up before.
  private var hasReachedEnd = false
  private var nextDropped = 0

  init(_ masked: consuming MaskedSource, source: [UInt8], file: FileID) {
    self.source = source
    self.file = file
    diagnostics = masked.diagnostics
    tree.names = masked.names
    tree.items = masked.items
    tree.nodes.reserveCapacity(masked.pieces.count)
    tree.ends.reserveCapacity(masked.pieces.count)
    open.reserveCapacity(16)
    self.masked = masked
  }

  /// Lets libxml2 read the skeleton, and closes what it leaves open.
  mutating func read() {
    let start = UnsafeRawPointer(masked.bytes.skeleton.baseAddress)?
      .assumingMemoryBound(to: CChar.self)
    let count = Int32(clamping: masked.skeletonCount)
    withUnsafeMutablePointer(to: &self) { builder in
      var events = galley_xml_events()
      events.state = UnsafeMutableRawPointer(builder)
      events.start = { TreeBuilder.at($0)?.pointee.startTag(at: Int($1)) }
      events.end = { TreeBuilder.at($0)?.pointee.endTag(at: Int($1)) }
      events.comment = { TreeBuilder.at($0)?.pointee.comment(at: Int($1)) }
      events.error = { TreeBuilder.at($0)?.pointee.error($1, at: Int($2), name: $3) }
      _ = galley_xml_read(start, count, &events)
    }
    if hasReachedEnd {
      addText(before: source.count)
      reportUnclosedAtEnd()
    } else if !diagnostics.hasErrors {
      reportStop()
    }
    close(through: 0, at: source.count)
  }

  /// Reports a file without a root element, or with several.
  mutating func checkRoot() {
    guard !diagnostics.hasErrors || tree.root != nil else { return }
    guard let root = tree.root else {
      diagnostics.report(
        .markupMissingRoot, "expected an element, found none",
        at: SourceRange(file: file, start: 0, end: 0))
      return
    }
    for index in tree.top where index != root {
      guard case .element(let element) = tree.nodes[index] else { continue }
      diagnostics.report(
        .markupContentAfterRoot,
        "expected the end of the file, found `<\(tree.name(of: element))>`", at: element.startTag,
        notes: note("the file's root element", at: root))
      return
    }
  }

  private static func at(_ state: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<TreeBuilder>? {
    state?.assumingMemoryBound(to: TreeBuilder.self)
  }

  // MARK: Events

  private mutating func startTag(at offset: Int) {
    guard let piece = piece(at: offset), piece.kind == .start else { return }
    addText(before: Int(piece.start))
    place = piece.tag.content?.upperBound ?? Int(piece.end)
    endsItself = masked.bytes.skeleton[offset] == UInt8(ascii: "/")
    let node = add(.element(element(piece)))
    if open.isEmpty, tree.root == nil { tree.root = node }
    if !endsItself, !piece.tag.isVoid { open.append(Open(node: node, name: piece.name)) }
  }

  private mutating func endTag(at offset: Int) {
    if endsItself {
      endsItself = false
      return
    }
    guard let piece = piece(at: offset - 1) else {
      hasReachedEnd = hasReachedEnd || nextPiece == masked.pieces.count
      return
    }
    guard piece.kind == .end else { return }
    addText(before: Int(piece.start))
    place = Int(piece.end)
    guard let depth = open.lastIndex(where: { $0.name == piece.name }) else { return }
    if depth < open.count - 1 {
      reportMismatch(from: depth + 1, found: Int(piece.start)..<place, closing: depth)
    }
    close(through: depth + 1, at: Int(piece.start))
    close(through: depth, at: place)
  }

  private mutating func comment(at offset: Int) {
    guard let piece = piece(at: offset - 1), piece.kind == .comment else { return }
    let range = piece.range
    addText(before: range.lowerBound)
    place = range.upperBound
    _ = add(
      .comment(
        inside: sourceRange(range.lowerBound + 4..<range.upperBound - 3), range: sourceRange(range)
      ))
  }

  private mutating func error(_ code: Int32, at offset: Int, name: UnsafePointer<CChar>?) {
    guard !TreeBuilder.isOurs(code) else { return }
    guard !diagnostics.hasErrors else { return }
    let start = sourceOffset(of: offset)
    diagnostics.report(
      .markupMalformedTag, "this is not well-formed",
      at: sourceRange(start..<min(start + 1, source.count)),
      hint: name.map { "look at `\(String(cString: $0))`" })
  }

  /// What the masker and the builder report themselves, and name spaces, which are not our concern.
  private static func isOurs(_ code: Int32) -> Bool {
    let code = UInt32(bitPattern: code)
    return code == XML_ERR_TAG_NAME_MISMATCH.rawValue || code == XML_ERR_TAG_NOT_FINISHED.rawValue
      || code == XML_ERR_DOCUMENT_END.rawValue || code == XML_ERR_ATTRIBUTE_REDEFINED.rawValue
      || (XML_NS_ERR_XML_NAMESPACE.rawValue...XML_NS_ERR_COLON.rawValue).contains(code)
  }

  // MARK: The tree

  private func element(_ piece: MaskedSource.Piece) -> MarkupElement {
    let range = sourceRange(piece.range)
    return MarkupElement(
      name: Int(piece.name), nameRange: sourceRange(Int(piece.start) + 1..<Int(piece.tag.nameEnd)),
      startTag: range, range: range, items: piece.tag.items,
      hasTagsBetweenAttributes: piece.tag.hasTagsBetweenAttributes,
      content: piece.tag.content.map { sourceRange($0) })
  }

  /// Appends a node to the innermost open element.
  private mutating func add(_ node: MarkupNode) -> Int {
    tree.nodes.append(node)
    tree.ends.append(Int32(tree.nodes.count))
    return tree.nodes.count - 1
  }

  /// Adds what stands between the last event and `end`, but for what the masker dropped.
  private mutating func addText(before end: Int) {
    guard end > place else { return }
    while nextDropped < masked.dropped.count, masked.dropped[nextDropped].lowerBound < end {
      let dropped = masked.dropped[nextDropped]
      nextDropped += 1
      guard dropped.lowerBound >= place else { continue }
      addText(place..<dropped.lowerBound)
      place = dropped.upperBound
    }
    if place < end { addText(place..<end) }
    place = max(place, end)
  }

  /// Adds a text unless it is white space.
  private mutating func addText(_ range: Range<Int>) {
    let isBlank = source.withUnsafeBufferPointer { bytes in
      range.allSatisfy { NameByte.isSpace(bytes[$0]) }
    }
    if !isBlank { _ = add(.text(sourceRange(range))) }
  }

  /// Closes open elements until `depth` are left.
  private mutating func close(through depth: Int, at end: Int) {
    while open.count > depth {
      let index = open.removeLast().node
      tree.ends[index] = Int32(tree.nodes.count)
      guard case .element(var element) = tree.nodes[index] else { continue }
      element.range = SourceRange(file: file, start: Int(element.range.start), end: end)
      tree.nodes[index] = .element(element)
    }
  }

  // MARK: The skeleton

  /// The piece of the skeleton that holds a byte; places that are asked for come in order.
  private mutating func piece(at offset: Int) -> MaskedSource.Piece? {
    while nextPiece < masked.pieces.count, Int(masked.pieces[nextPiece].last) <= offset {
      nextPiece += 1
    }
    guard nextPiece < masked.pieces.count else { return nil }
    let piece = masked.pieces[nextPiece]
    return Int(piece.first) <= offset ? piece : nil
  }

  /// Where in the source a byte of the skeleton comes from.
  private func sourceOffset(of offset: Int) -> Int {
    guard let piece = masked.pieces[nextPiece...].first(where: { Int($0.last) > offset }) else {
      return source.count
    }
    return min(Int(piece.start) + max(0, offset - Int(piece.first)), Int(piece.end))
  }

  private func sourceRange(_ range: Range<Int>) -> SourceRange { SourceRange(file: file, range) }
}

// What is wrong with the nesting.
extension TreeBuilder {
  private func nameAndTag(of index: Int) -> (name: String, tag: SourceRange)? {
    guard case .element(let element) = tree.nodes[index] else { return nil }
    return (tree.name(of: element), element.startTag)
  }

  private func note(_ message: String, at index: Int) -> [Diagnostic.Note] {
    nameAndTag(of: index).map { [Diagnostic.Note(message, at: $0.tag)] } ?? []
  }

  /// A closing tag came while the elements from `depth` on were open.
  private mutating func reportMismatch(from depth: Int, found: Range<Int>, closing: Int) {
    let unclosed = open[depth...].reversed().compactMap { nameAndTag(of: $0.node) }
    guard let innermost = unclosed.first, let outer = nameAndTag(of: open[closing].node) else {
      return
    }
    diagnostics.report(
      .markupMismatchedTag, "expected `</\(innermost.name)>`, found `</\(outer.name)>`",
      at: sourceRange(found), hint: "close `<\(innermost.name)>` before",
      notes: unclosed.map { Diagnostic.Note("`<\($0.name)>` was opened here", at: $0.tag) })
  }

  /// libxml2 gave up: what follows is not in the tree, which must not go unnoticed.
  private mutating func reportStop() {
    diagnostics.report(
      .markupMalformedTag, "what follows cannot be read",
      at: sourceRange(min(place, source.count)..<source.count))
  }

  private mutating func reportUnclosedAtEnd() {
    let unclosed = open.reversed().compactMap { nameAndTag(of: $0.node) }
    guard let innermost = unclosed.first else { return }
    diagnostics.report(
      .markupUnclosedElement,
      "expected `</\(innermost.name)>`, found the end of the file", at: innermost.tag,
      hint: "close `<\(innermost.name)>`",
      notes: unclosed.dropFirst().map { Diagnostic.Note("`<\($0.name)>` is open too", at: $0.tag) })
  }
}
