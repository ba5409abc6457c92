import EmailIR

/// Tells whether the marks of a page are the same for every recipient.
enum StaticMarks {
  /// The marks in order of first appearance; `nil` if they depend on the recipient.
  static func of(_ part: ProgramPart) -> [Mark]? {
    var marks: [Mark] = []
    var known: Set<Mark> = []
    for node in part.nodes {
      if case .mark(let mark) = node {
        if known.insert(mark).inserted { marks.append(mark) }
      } else if mayMark(node) {
        return nil
      }
    }
    return marks
  }

  /// Whether a node may show something that the head must know, or end the page.
  private static func mayMark(_ node: Node) -> Bool {
    switch node {
    case .mark, .scope: true
    case .branch(let branch): branch.arms.contains { $0.body.contains(where: mayMark) }
    case .loop(let loop): (loop.body + loop.otherwise).contains(where: mayMark)
    case .block(let block): block.body.contains(where: mayMark)
    case .output(let output): isPartial(output)
    case .statement(let statement): isInterrupt(statement)
    default: false
    }
  }

  private static func isPartial(_ output: Output) -> Bool {
    if case .partial = output.source { true } else { false }
  }

  private static func isInterrupt(_ statement: Statement) -> Bool {
    if case .interrupt = statement.action { true } else { false }
  }
}
