import Components
import EmailIR
import Expressions

/// What remains of nodes when only their side effects count: assignments, counters, cycles, captures, and the logic around them.
struct Effects {
  /// Whether what happens inside attributes and texts counts.
  private let entersTexts: Bool

  static func of(_ nodes: [Node]) -> [Node] { Effects(entersTexts: true).of(nodes) }

  /// Those of what stands between the elements of a head, at any depth.
  static func between(_ nodes: [Node]) -> [Node] { Effects(entersTexts: false).of(nodes) }

  private func of(_ nodes: [Node]) -> [Node] { nodes.flatMap(node) }

  private func node(_ node: Node) -> [Node] {
    switch node {
    case .statement(let statement):
      if case .nothing = statement.action { return [] }
      return [node]
    case .output(let output): return effect(of: output)
    case .block: return [node].withContext(.verbatim)
    case .branch(let branch): return self.branch(branch)
    case .loop(let loop): return self.loop(loop)
    case .element(let element):
      if entersTexts { return attributes(of: element) + of(element.children) }
      return HeadScope.holdsText(element) ? [] : of(element.children)
    case .comment(let body, _): return of(body)
    case .text, .inherited, .scope, .mark, .outlook, .hole: return []
    }
  }

  private func effect(of output: Output) -> [Node] {
    guard output.hasEffect else { return [] }
    guard case .expression(let value) = output.source else {
      return [.output(output)].withContext(.verbatim)
    }
    return [.statement(Statement(.evaluate(value), range: output.range))]
  }

  private func attributes(of element: Element) -> [Node] {
    element.attributes.flatMap { attribute -> [Node] in
      guard case .pieces(let pieces) = attribute.value else { return [] }
      return of(pieces)
    }
  }

  private func branch(_ branch: Branch) -> [Node] {
    var copy = branch
    for index in copy.arms.indices { copy.arms[index].body = of(copy.arms[index].body) }
    return copy.arms.allSatisfy(\.body.isEmpty) ? [] : [.branch(copy)]
  }

  private func loop(_ loop: Loop) -> [Node] {
    var copy = loop
    copy.body = of(loop.body)
    copy.otherwise = of(loop.otherwise)
    return copy.body.isEmpty && copy.otherwise.isEmpty ? [] : [.loop(copy)]
  }
}
