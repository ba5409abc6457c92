package import EmailIR

extension AttributeValue {
  /// The text, if nothing in it depends on the recipient.
  package var literalText: String? {
    switch self {
    case .literal(let text): return text
    case .pieces(let nodes):
      var bytes: [UInt8] = []
      for node in nodes {
        guard case .text(let text) = node else { return nil }
        bytes += text.bytes
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Puts `lower` where this value says that it would hold without a condition.
  func inheriting(_ lower: AttributeValue?) -> AttributeValue? {
    guard case .pieces(let nodes) = self, nodes.containInherited else { return self }
    if nodes.count == 1, case .inherited = nodes[0] { return lower }
    guard let lower else { return self }
    return .pieces(nodes.replacingInherited(with: lower.nodes))
  }

  /// As nodes.
  var nodes: [Node] {
    switch self {
    case .literal(let text): [.text(Array(text.utf8))]
    case .pieces(let nodes): nodes
    }
  }
}

extension [Node] {
  /// Whether the value that would hold without a condition is meant somewhere.
  var containInherited: Bool {
    contains { node in
      switch node {
      case .inherited: true
      case .branch(let branch): branch.arms.contains { $0.body.containInherited }
      default: false
      }
    }
  }

  /// The same pieces with others for the value that would hold without a condition.
  package func replacingInherited(with value: [Node]) -> [Node] {
    flatMap { node -> [Node] in
      switch node {
      case .inherited: return value
      case .branch(var branch):
        for index in branch.arms.indices {
          branch.arms[index].body = branch.arms[index].body.replacingInherited(with: value)
        }
        return [.branch(branch)]
      default: return [node]
      }
    }
  }
}
