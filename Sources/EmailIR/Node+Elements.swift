package import Diagnostics

extension Node {
  /// Whether it is logic with elements, or comments that count as such, inside.
  package var holdsElements: Bool {
    bodies.contains { $0.contains(where: \.isOrHoldsElement) }
  }

  /// Whether it is logic on which depends what stands among its siblings: it holds elements, or leaves a loop around it.
  package var decidesSiblings: Bool { holdsElements || leavesLoop }

  private var isOrHoldsElement: Bool {
    switch self {
    case .element, .comment: true
    default: holdsElements
    }
  }

  /// Whether a `break` or `continue` inside acts on a loop outside.
  private var leavesLoop: Bool {
    switch self {
    case .statement(let statement): statement.isInterrupt
    case .loop: false
    default: bodies.contains { $0.contains(where: \.leavesLoop) }
    }
  }

  /// The lists of nodes inside logic.
  private var bodies: [[Node]] {
    switch self {
    case .branch(let branch): branch.arms.map(\.body)
    case .loop(let loop): [loop.body, loop.otherwise]
    case .block(let block): [block.body]
    default: []
    }
  }
}

extension Node {
  /// The tag that a piece of logic begins with.
  package var firstTag: SourceRange? {
    switch self {
    case .output(let output): output.range
    case .statement(let statement): statement.range
    case .branch(let branch): branch.range
    case .loop(let loop): loop.start
    case .block(let block): block.start
    default: nil
    }
  }
}
