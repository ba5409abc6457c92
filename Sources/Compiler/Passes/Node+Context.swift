import EmailIR

extension [Node] {
  /// The same nodes, every output in one context.
  func withContext(_ context: HTMLContext) -> [Node] {
    map { $0.withContext(context) }
  }
}

extension Node {
  fileprivate func withContext(_ context: HTMLContext) -> Node {
    switch self {
    case .output(var output):
      output.context = context
      return .output(output)
    case .branch(var branch):
      for index in branch.arms.indices {
        branch.arms[index].body = branch.arms[index].body.withContext(context)
      }
      return .branch(branch)
    case .loop(var loop):
      loop.body = loop.body.withContext(context)
      loop.otherwise = loop.otherwise.withContext(context)
      return .loop(loop)
    case .block(var block):
      block.body = block.body.withContext(context)
      return .block(block)
    case .text, .statement, .element, .comment, .inherited, .scope, .mark, .outlook, .hole:
      return self
    }
  }
}
