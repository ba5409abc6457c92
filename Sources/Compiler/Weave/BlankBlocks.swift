import EmailIR
import Expressions

/// Liquid prints nothing for a block that holds only white space and tags without output; the other languages print it.
enum BlankBlocks {
  /// The block without its white space, if it is Liquid's and blank throughout.
  static func trim(_ node: Node) -> Node {
    switch node {
    case .branch(var branch) where branch.language == "liquid" && isBlank(node):
      for index in branch.arms.indices { branch.arms[index].body.removeAll(where: isText) }
      return .branch(branch)
    case .loop(var loop) where loop.language == "liquid" && isBlank(node):
      loop.body.removeAll(where: isText)
      loop.otherwise.removeAll(where: isText)
      return .loop(loop)
    default:
      return node
    }
  }

  /// Whether a node can print nothing but white space.
  static func isBlank(_ node: Node) -> Bool {
    switch node {
    case .text(let bytes): bytes.allSatisfy { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }
    // `break` and `continue` count as tags that print, as in the reference.
    case .statement(let statement): !statement.isInterrupt
    case .branch(let branch): branch.arms.allSatisfy { $0.body.allSatisfy(isBlank) }
    case .loop(let loop):
      !loop.printsTable && loop.body.allSatisfy(isBlank) && loop.otherwise.allSatisfy(isBlank)
    case .block(let block):
      switch block.kind {
      case .capture, .silent: true
      case .ifChanged: block.body.allSatisfy(isBlank)
      }
    case .output, .element, .comment, .inherited, .scope, .mark, .outlook, .hole: false
    }
  }

  private static func isText(_ node: Node) -> Bool {
    if case .text = node { true } else { false }
  }
}

extension Loop {
  /// Whether it prints rows and cells around its turns (Liquid `tablerow`).
  fileprivate var printsTable: Bool {
    guard case .each(_, _, _, _, let columns) = header.kind else { return false }
    return columns != nil
  }
}
