extension [Node] {
  /// The same nodes with every output changed, those in arms, bodies and attribute values included.
  package func mapOutputs(_ change: (Output) -> Output) -> [Node] {
    map { $0.mapOutputs(change) }
  }
}

extension Node {
  fileprivate func mapOutputs(_ change: (Output) -> Output) -> Node {
    switch self {
    case .output(let output): return .output(change(output))
    case .branch(let branch): return .branch(branch.mapOutputs(change))
    case .loop(var loop):
      loop.body = loop.body.mapOutputs(change)
      loop.otherwise = loop.otherwise.mapOutputs(change)
      return .loop(loop)
    case .block(var block):
      block.body = block.body.mapOutputs(change)
      return .block(block)
    case .element(let element): return .element(element.mapOutputs(change))
    case .comment(let body, let range): return .comment(body.mapOutputs(change), range)
    case .text, .statement, .inherited, .scope, .mark, .outlook, .hole: return self
    }
  }
}

extension Branch {
  fileprivate func mapOutputs(_ change: (Output) -> Output) -> Branch {
    var copy = self
    for index in copy.arms.indices {
      copy.arms[index].body = arms[index].body.mapOutputs(change)
    }
    return copy
  }
}

extension Element {
  /// The same element with every output changed, in its attributes and below it.
  package func mapOutputs(_ change: (Output) -> Output) -> Element {
    var copy = self
    for index in copy.attributes.indices {
      guard case .pieces(let pieces) = attributes[index].value else { continue }
      copy.attributes[index].value = .pieces(pieces.mapOutputs(change))
    }
    copy.children = children.mapOutputs(change)
    return copy
  }
}
