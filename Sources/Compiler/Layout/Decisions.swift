import Components
import EmailIR
import Expressions

/// Makes the program that finds a scope's layout key: the layout attributes of its element, the logic among its children, and
/// whatever has side effects, in the order of the source.
struct Decisions {
  private let scope: LayoutScope
  /// Holds the text of an attribute until it is recorded; one serves all scopes.
  private let temporary: VariableID

  static func of(_ scope: LayoutScope, temporary: VariableID) -> [Node] {
    let decisions = Decisions(scope: scope, temporary: temporary)
    let children = scope.needsChildren ? decisions.children(scope.element.children) : []
    return decisions.attributes() + children
  }

  private func attributes() -> [Node] {
    scope.element.attributes.flatMap { attribute -> [Node] in
      guard case .pieces(let pieces) = attribute.value else { return [] }
      return scope.attributes.contains(attribute.name)
        ? recordValue(of: pieces) : Effects.of(pieces)
    }
  }

  private func recordValue(of pieces: [Node]) -> [Node] {
    let text = Self.markInherited(pieces).withContext(.verbatim)
    let range = scope.element.startTag
    return [
      .block(Block(.capture(temporary), body: text, start: range, end: range)),
      .statement(Statement(.recordValue(temporary), range: range)),
    ]
  }

  private static func markInherited(_ nodes: [Node]) -> [Node] {
    nodes.map { node in
      switch node {
      case .inherited: return .text(LayoutKeyByte.inherited)
      case .branch(var branch):
        for index in branch.arms.indices {
          branch.arms[index].body = markInherited(branch.arms[index].body)
        }
        return .branch(branch)
      default: return node
      }
    }
  }

  private func children(_ nodes: [Node]) -> [Node] {
    nodes.flatMap { child($0) }
  }

  private func child(_ node: Node) -> [Node] {
    switch node {
    case .branch(let branch): self.branch(branch)
    case .loop(let loop): self.loop(loop)
    case .element, .statement, .block, .output: Effects.of([node])
    case .text, .comment, .inherited, .scope, .mark, .outlook, .hole: []
    }
  }

  private func branch(_ branch: Branch) -> [Node] {
    var copy = branch
    let isFirstMatch = branch.kind == .firstMatch
    for index in copy.arms.indices {
      let byte = UInt8(clamping: isFirstMatch ? index : index + 1)
      let body = children(copy.arms[index].body)
      copy.arms[index].body = [record(byte, branch)] + body
    }
    guard isFirstMatch else {
      return [.branch(copy), record(LayoutKeyByte.endOfArms, branch)]
    }
    if copy.arms.last?.condition != nil {
      copy.arms.append(
        Branch.Arm(nil, [record(LayoutKeyByte.noArm, branch)], range: branch.end))
    }
    return [.branch(copy)]
  }

  private func record(_ byte: UInt8, _ branch: Branch) -> Node {
    .statement(Statement(.record(byte), range: branch.end))
  }

  private func loop(_ loop: Loop) -> [Node] {
    func record(_ byte: UInt8) -> Node {
      .statement(Statement(.record(byte), range: loop.start))
    }
    let body = [record(LayoutKeyByte.turn)] + children(loop.body)
    let otherwise = [record(LayoutKeyByte.otherwise)] + children(loop.otherwise)
    return [
      .loop(
        Loop(
          header: loop.header, body: body, otherwise: otherwise, language: loop.language,
          start: loop.start, end: loop.end)),
      record(LayoutKeyByte.endOfLoop),
    ]
  }
}
