import EmailIR

/// Collects a page as a flat stream: static text is merged, everything dynamic stays a node.
package struct HTMLWriter: ~Copyable {
  private var pending: HTMLBytes
  private var nodes: [Node] = []
  /// What surely was marked before in this stream or one around it.
  private var marked: [Mark] = []

  init(capacity: Int = 8192) {
    pending = HTMLBytes(capacity: capacity)
    nodes.reserveCapacity(capacity / 256)
  }

  /// A writer for a part of this stream that may not be printed (an arm of a branch).
  func nested() -> HTMLWriter {
    var writer = HTMLWriter(capacity: 256)
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
    nodes.append(.text(pending.take()))
  }

  // MARK: Text

  @inline(__always)
  mutating func write(byte: UInt8) { pending.append(byte) }

  @inline(__always)
  mutating func write(_ text: StaticString) { pending.append(text) }

  mutating func write(text: String) { pending.append(text: text) }

  /// A text between what stands around it.
  mutating func write(_ before: StaticString, _ text: String, _ after: StaticString) {
    pending.append(before, text, after)
  }

  mutating func write(bytes: [UInt8]) { bytes.withUnsafeBufferPointer { pending.append($0) } }

  mutating func write(bytes: UnsafeBufferPointer<UInt8>) { pending.append(bytes) }

  mutating func write(_ number: Double) {
    if number >= 0, number < 1_000_000, number == number.rounded(.towardZero) {
      writeSmall(Int(number))
    } else {
      write(text: ScriptNumber.text(number))
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
    case .literal(let text): write(text: text)
    case .pieces(let nodes):
      write(nodes.containInherited ? nodes.replacingInherited(with: []) : nodes)
    }
  }

  /// Puts a node into the stream; text is merged with what is around it.
  mutating func write(_ node: Node) {
    if case .text(let text) = node {
      return text.withUnsafeBufferPointer { write(bytes: $0) }
    }
    flush()
    nodes.append(node)
  }

  mutating func write(_ nodes: [Node]) { for node in nodes { write(node) } }

  // MARK: Outlook, marks

  /// Opens a comment that Outlook reads; one that was closed just before goes on instead.
  mutating func openOutlook() {
    switch pending.withBytes({ OutlookComment.end(of: $0, from: 0) }) {
    case .close(let start): pending.truncate(to: start)
    case .other: write(OutlookComment.open)
    case .nothing: write(.outlook)
    }
  }

  mutating func closeOutlook() { write(OutlookComment.close) }

  /// Tells the head something, unless it surely knows. The text that is being written may come behind: only logic divides.
  mutating func mark(_ mark: Mark) {
    if marked.contains(mark) { return }
    marked.append(mark)
    nodes.append(.mark(mark))
  }

  /// The same for a mark whose text follows from its name: it is made only when needed.
  mutating func mark(_ kind: Mark.Kind, _ name: String, text: () -> String) {
    if marked.contains(where: { $0.name == name && $0.kind == kind }) { return }
    mark(Mark(kind, name: name, text: text()))
  }
}
