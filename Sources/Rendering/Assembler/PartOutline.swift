import EmailIR

/// What is worth knowing of a part before it is assembled.
struct PartOutline {
  /// The bytes of text that stand outside of all logic.
  private(set) var textSize = 0
  /// Whether the head's parts are printed here.
  private(set) var holdsHead = false

  init(_ nodes: borrowing [Node]) {
    for index in nodes.indices {
      if case .text(let text) = nodes[index] { textSize += text.count }
      if case .hole = nodes[index] { holdsHead = true }
    }
  }
}
