import EmailIR

/// Collects a page as a flat stream: static text is merged, everything dynamic stays a node.
package struct HTMLWriter {
  private var pending: [UInt8] = []
  private var nodes: [Node] = []
  /// What surely was marked before in this stream or one around it.
  private var marked: [Mark] = []
  /// The condition of the last conditional comment that was opened in this stream.
  private var openCondition: String?

  init() {
    pending.reserveCapacity(8192)
    nodes.reserveCapacity(64)
  }

  /// A writer for a part of this stream that may not be printed (an arm of a branch).
  func nested() -> HTMLWriter {
    var writer = HTMLWriter()
    writer.marked = marked
    return writer
  }

  /// Everything that was written.
  mutating func finish() -> [Node] {
    flush()
    return nodes
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    nodes.append(.text(Array(pending)))
    pending.removeAll(keepingCapacity: true)
  }

  // MARK: Text

  mutating func write(_ text: StaticString) {
    pending.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { pending.append(contentsOf: $0) }
  }

  mutating func write(bytes: [UInt8]) { pending.append(contentsOf: bytes) }

  mutating func write(bytes: ArraySlice<UInt8>) { pending.append(contentsOf: bytes) }

  mutating func write(_ number: Double) {
    if number >= 0, number < 1_000_000, number == number.rounded(.towardZero) {
      writeSmall(Int(number))
    } else {
      write(ScriptNumber.text(number))
    }
  }

  private mutating func writeSmall(_ number: Int) {
    if number >= 10 { writeSmall(number / 10) }
    pending.append(UInt8(truncatingIfNeeded: 0x30 + number % 10))
  }

  /// A number without sign that counts something.
  mutating func write(count: Int) { writeSmall(max(0, count)) }

  mutating func write(_ value: AttributeValue) {
    switch value {
    case .literal(let text): write(text)
    case .pieces(let nodes): for node in nodes { write(node) }
    }
  }

  /// Puts a node into the stream; text is merged with what is around it.
  mutating func write(_ node: Node) {
    if case .text(let bytes) = node { return pending.append(contentsOf: bytes) }
    flush()
    nodes.append(node)
  }

  mutating func write(_ nodes: [Node]) { for node in nodes { write(node) } }

  // MARK: Outlook, marks

  /// `<!--[if CONDITION]>`; a comment of the same condition that was closed just before goes on instead.
  mutating func openOutlook(_ condition: String = "mso | IE") {
    if pending.isEmpty, openCondition == condition, case .outlook(.close)? = nodes.last {
      nodes.removeLast()
      return
    }
    write(.outlook(.open(condition)))
    openCondition = condition
  }

  mutating func closeOutlook() { write(.outlook(.close)) }

  /// Tells the head something, unless it surely knows.
  mutating func mark(_ mark: Mark) {
    if marked.contains(mark) { return }
    marked.append(mark)
    write(.mark(mark))
  }

  /// The same for a mark whose text follows from its name: it is made only when needed.
  mutating func mark(_ kind: Mark.Kind, _ name: String, text: () -> String) {
    if marked.contains(where: { $0.name == name && $0.kind == kind }) { return }
    mark(Mark(kind, name: name, text: text()))
  }
}
