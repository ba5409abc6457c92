import EmailIR

extension Node {
  /// The lists of nodes inside a piece of logic that prints to the page.
  var bodies: [[Node]] {
    switch self {
    case .branch(let branch): branch.arms.map(\.body)
    case .loop(let loop): [loop.body, loop.otherwise]
    case .block(let block):
      if case .ifChanged = block.kind { [block.body] } else { [] }
    default: []
    }
  }

  /// The same with other bodies; `nil` if there are not as many.
  func replacing(bodies: [[Node]]) -> Node? {
    guard bodies.count == self.bodies.count else { return nil }
    switch self {
    case .branch(var branch):
      for index in branch.arms.indices { branch.arms[index].body = bodies[index] }
      return .branch(branch)
    case .loop(var loop):
      loop.body = bodies[0]
      loop.otherwise = bodies[1]
      return .loop(loop)
    case .block(var block):
      block.body = bodies[0]
      return .block(block)
    default: return nil
    }
  }
}
