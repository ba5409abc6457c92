import EmailIR
import Expressions

/// Liquid prints nothing for a block that holds only white space and tags without output; the other languages print it.
enum BlankBlocks {
  /// Takes the white space out of the arms of Liquid's block if they are blank throughout.
  static func trim(_ arms: inout [Branch.Arm], language: String) {
    guard language == "liquid", arms.allSatisfy({ areBlank($0.body) }) else { return }
    for index in arms.indices { arms[index].body.removeAll(where: isText) }
  }

  /// The same for a loop.
  static func trim(_ loop: inout Loop) {
    guard loop.language == "liquid", isBlank(loop) else { return }
    loop.body.removeAll(where: isText)
    loop.otherwise.removeAll(where: isText)
  }

  /// Whether a node can print nothing but white space.
  static func isBlank(_ node: Node) -> Bool {
    switch node {
    case .text(let text): text.bytes.allSatisfy { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }
    // `break` and `continue` count as tags that print, as in the reference.
    case .statement(let statement): !statement.isInterrupt
    case .branch(let branch): branch.arms.allSatisfy { areBlank($0.body) }
    case .loop(let loop): isBlank(loop)
    case .block(let block):
      switch block.kind {
      case .capture, .silent: true
      case .ifChanged: areBlank(block.body)
      }
    case .output, .element, .comment, .inherited, .scope, .mark, .outlook, .hole: false
    }
  }

  private static func areBlank(_ nodes: [Node]) -> Bool { nodes.allSatisfy(isBlank) }

  private static func isBlank(_ loop: Loop) -> Bool {
    !loop.printsTable && areBlank(loop.body) && areBlank(loop.otherwise)
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
