import EmailIR
import Expressions

/// What remains of nodes when only their side effects count: assignments, counters, cycles, captures, and the logic around them.
enum Effects {
  static func of(_ nodes: [Node]) -> [Node] { nodes.flatMap(node) }

  private static func node(_ node: Node) -> [Node] {
    switch node {
    case .statement(let statement):
      if case .nothing = statement.action { return [] }
      return [node]
    case .output(let output): return hasEffect(output) ? [node].withContext(.verbatim) : []
    case .block: return [node].withContext(.verbatim)
    case .branch(let branch): return self.branch(branch)
    case .loop(let loop): return self.loop(loop)
    case .element(let element): return attributes(of: element) + of(element.children)
    case .comment(let body, _): return of(body)
    case .text, .inherited, .scope, .mark, .outlook, .hole: return []
    }
  }

  private static func attributes(of element: Element) -> [Node] {
    element.attributes.flatMap { attribute -> [Node] in
      guard case .pieces(let pieces) = attribute.value else { return [] }
      return of(pieces)
    }
  }

  private static func hasEffect(_ output: Output) -> Bool {
    switch output.source {
    case .expression(let expression): expression.hasEffect
    case .counter, .cycle, .partial: true
    }
  }

  private static func branch(_ branch: Branch) -> [Node] {
    var copy = branch
    for index in copy.arms.indices { copy.arms[index].body = of(copy.arms[index].body) }
    return copy.arms.allSatisfy(\.body.isEmpty) ? [] : [.branch(copy)]
  }

  private static func loop(_ loop: Loop) -> [Node] {
    var copy = loop
    copy.body = of(loop.body)
    copy.otherwise = of(loop.otherwise)
    return copy.body.isEmpty && copy.otherwise.isEmpty ? [] : [.loop(copy)]
  }
}
