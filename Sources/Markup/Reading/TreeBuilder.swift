import CLibXML2
import Diagnostics

/// Builds the tree from what libxml2 reports.
///
/// It keeps its own stack of open elements: where a closing tag is missing libxml2 takes the next one for it, and every
/// one that follows is wrong. Here the next one closes all that it can close, and one mistake gives one diagnostic.
struct TreeBuilder {
  private(set) var tree = MarkupTree()
  private(set) var diagnostics: DiagnosticSet
  private let masked: MaskedSource
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let source: [UInt8]
  private let file: FileID

  /// An open element: its node, and its last child so far.
  private struct Open {
    let node: Int
    var lastChild: Int32 = -1
  }
  private var open: [Open] = []
  private var lastTop: Int32 = -1
  private var nextTag = 0
  /// Where the last event ended, in the source.
  private var place = 0
  /// The element just read ends itself: its end is the next event.
  private var endsItself = false
  /// libxml2 came to the end of the file, and did not give up before.
  private var hasReachedEnd = false
  private var nextDropped = 0

  private static let base = Masker.base

  init(_ masked: MaskedSource, source: [UInt8], file: FileID) {
    self.masked = masked
    bytes = masked.bytes.all
    self.source = source
    self.file = file
    diagnostics = masked.diagnostics
    tree.names = masked.names
    tree.items = masked.items
    tree.nodes.reserveCapacity(masked.tags.count * 2)
    tree.siblings.reserveCapacity(masked.tags.count * 2)
  }

  /// Lets libxml2 read the masked source, and closes what it leaves open.
  mutating func read() {
    let start = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
    let count = Int32(clamping: bytes.count)
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
    guard offset >= Self.base, nextTag < masked.tags.count else { return }
    let tag = masked.tags[nextTag]
    nextTag += 1
    addText(before: tag.start)
    place = tag.end
    endsItself = bytes[offset] == UInt8(ascii: "/")
    let node = add(.element(element(tag)))
    if open.isEmpty, tree.root == nil { tree.root = node }
    if !endsItself, !tag.isVoid { open.append(Open(node: node)) }
    if let content = tag.content { place = content.upperBound }
  }

  private mutating func endTag(at offset: Int) {
    if endsItself {
      endsItself = false
      return
    }
    let end = offset - Self.base
    if end > source.count { hasReachedEnd = true }
    guard end <= source.count, let start = startOfEndTag(before: offset) else { return }
    addText(before: start - Self.base)
    place = end
    guard let depth = open.lastIndex(where: { isNamed($0.node, at: start + 2) }) else { return }
    if depth < open.count - 1 {
      reportMismatch(from: depth + 1, found: start - Self.base..<end, closing: depth)
    }
    close(through: depth + 1, at: start - Self.base)
    setEnd(of: open.removeLast().node, to: end)
  }

  private mutating func comment(at offset: Int) {
    guard let start = startOfMarkup(before: offset) else { return }
    addText(before: start - Self.base)
    place = offset - Self.base
    let range = start - Self.base..<place
    _ = add(
      .comment(
        inside: sourceRange(range.lowerBound + 4..<range.upperBound - 3), range: sourceRange(range)
      ))
  }

  private mutating func error(_ code: Int32, at offset: Int, name: UnsafePointer<CChar>?) {
    guard !TreeBuilder.isOurs(code) else { return }
    if code == Int32(XML_ERR_ATTRIBUTE_REDEFINED.rawValue), reportDuplicate() { return }
    guard !diagnostics.hasErrors else { return }
    let start = min(max(offset - Self.base, 0), source.count)
    diagnostics.report(
      .markupMalformedTag, "this is not well-formed",
      at: sourceRange(start..<min(start + 1, source.count)),
      hint: name.map { "look at `\(String(cString: $0))`" })
  }

  /// What the builder reports itself, and name spaces, which are not our concern.
  private static func isOurs(_ code: Int32) -> Bool {
    let code = UInt32(bitPattern: code)
    return code == XML_ERR_TAG_NAME_MISMATCH.rawValue || code == XML_ERR_TAG_NOT_FINISHED.rawValue
      || code == XML_ERR_DOCUMENT_END.rawValue
      || (XML_NS_ERR_XML_NAMESPACE.rawValue...XML_NS_ERR_COLON.rawValue).contains(code)
  }

  // MARK: The tree

  private func element(_ tag: MaskedSource.StartTag) -> MarkupElement {
    MarkupElement(
      name: tag.name, nameRange: sourceRange(tag.start + 1..<tag.nameEnd),
      startTag: sourceRange(tag.start..<tag.end), range: sourceRange(tag.start..<tag.end),
      items: tag.items, hasTagsBetweenAttributes: tag.hasTagsBetweenAttributes,
      content: tag.content.map(sourceRange))
  }

  /// Appends a node to the innermost open element.
  private mutating func add(_ node: MarkupNode) -> Int {
    let index = Int32(tree.nodes.count)
    tree.nodes.append(node)
    tree.siblings.append(-1)
    let previous = open.last?.lastChild ?? lastTop
    if previous >= 0 {
      tree.siblings[Int(previous)] = index
    } else if let parent = open.last?.node {
      setFirstChild(of: parent, to: index)
    } else {
      tree.firstTop = index
    }
    if open.isEmpty { lastTop = index } else { open[open.count - 1].lastChild = index }
    return Int(index)
  }

  private mutating func setFirstChild(of index: Int, to child: Int32) {
    guard case .element(var element) = tree.nodes[index] else { return }
    element.firstChild = child
    tree.nodes[index] = .element(element)
  }

  private mutating func setEnd(of index: Int, to end: Int) {
    guard case .element(var element) = tree.nodes[index] else { return }
    element.range = SourceRange(file: file, start: Int(element.range.start), end: end)
    tree.nodes[index] = .element(element)
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
    while open.count > depth { setEnd(of: open.removeLast().node, to: end) }
  }

  // MARK: Looking back

  private func startOfMarkup(before offset: Int) -> Int? {
    var start = min(offset, bytes.count) - 1
    while start >= Self.base + place, bytes[start] != UInt8(ascii: "<") { start -= 1 }
    return start >= Self.base + place ? start : nil
  }

  private func startOfEndTag(before offset: Int) -> Int? {
    guard let start = startOfMarkup(before: offset), bytes[start + 1] == UInt8(ascii: "/")
    else { return nil }
    return start
  }

  private func isNamed(_ node: Int, at start: Int) -> Bool {
    guard case .element(let element) = tree.nodes[node] else { return false }
    let count = Int(element.nameRange.end - element.nameRange.start)
    let name = Int(element.nameRange.start) + Self.base
    for offset in 0..<count where bytes[start + offset] != bytes[name + offset] {
      return false
    }
    return !NameByte.continues(bytes[start + count])
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

  /// The tag that libxml2 reads just now holds an attribute twice.
  private mutating func reportDuplicate() -> Bool {
    guard nextTag < masked.tags.count else { return false }
    var seen: [Int: SourceRange] = [:]
    for item in masked.items[masked.tags[nextTag].items] {
      guard case .attribute(let name, let range, _) = item else { continue }
      if let first = seen[name] {
        let isKnown = diagnostics.all.contains { $0.range == range }
        if isKnown { continue }
        diagnostics.report(
          .markupDuplicateAttribute, "the attribute `\(tree.names[name])` stands here twice",
          at: range, hint: "remove one of them",
          notes: [Diagnostic.Note("the first is here", at: first)])
        return true
      }
      seen[name] = range
    }
    return false
  }
}
