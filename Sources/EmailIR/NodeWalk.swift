/// Visits nodes in source order, arms and bodies included.
package enum NodeWalk {
  /// Calls `visit` for every output below `nodes`, also in attribute values.
  package static func outputs(in nodes: [Node], _ visit: (Output) -> Void) {
    all(nodes) { node in
      if case .output(let output) = node { visit(output) }
    }
  }

  /// Calls `visit` for every node, parents before children; attribute values of elements before their children.
  package static func all(_ nodes: [Node], _ visit: (Node) -> Void) {
    for node in nodes {
      visit(node)
      switch node {
      case .branch(let branch): branch.arms.forEach { all($0.body, visit) }
      case .loop(let loop):
        all(loop.body, visit)
        all(loop.otherwise, visit)
      case .block(let block): all(block.body, visit)
      case .comment(let body, _): all(body, visit)
      case .element(let element): all(in: element, visit)
      case .text, .output, .statement, .inherited, .scope, .mark, .outlook, .hole: break
      }
    }
  }

  private static func all(in element: Element, _ visit: (Node) -> Void) {
    for attribute in element.attributes {
      if case .pieces(let pieces) = attribute.value { all(pieces, visit) }
    }
    all(element.children, visit)
  }
}
