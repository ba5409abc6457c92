import EmailIR
import Expressions

extension Node {
  /// Whether it can print anything at all. Liquid keeps quiet about errors in what prints nothing.
  var printsSomething: Bool {
    switch self {
    case .text(let bytes): !bytes.isEmpty
    case .statement(let statement): statement.isInterrupt
    case .branch(let branch): branch.arms.contains { $0.body.contains(where: \.printsSomething) }
    case .loop(let loop):
      loop.header.isTable || loop.body.contains(where: \.printsSomething)
        || loop.otherwise.contains(where: \.printsSomething)
    case .block(let block):
      switch block.kind {
      case .capture, .silent: false
      case .ifChanged: block.body.contains(where: \.printsSomething)
      }
    case .output, .element, .comment, .inherited, .scope, .mark, .outlook, .hole: true
    }
  }
}

extension Statement {
  /// The reference counts `break` and `continue` as tags that print.
  fileprivate var isInterrupt: Bool {
    if case .interrupt = action { true } else { false }
  }
}

extension LoopHeader {
  fileprivate var isTable: Bool {
    guard case .each(_, _, _, _, let columns) = kind else { return false }
    return columns != nil
  }
}
