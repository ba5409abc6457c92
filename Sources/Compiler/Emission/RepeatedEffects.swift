import Diagnostics
import EmailIR
import Expressions

/// Tells whether nodes that only have effects may be run twice in a row, as if they had been run once.
struct RepeatedEffects {
  private let assigned: Set<VariableID>
  /// Variables that were given a value anew, whatever they held.
  private var settled: Set<VariableID> = []
  private var place: SourceRange?

  /// Where something would come out differently the second time; `nil` if nothing does.
  static func changing(_ nodes: [Node]) -> SourceRange? {
    var assigned: Set<VariableID> = []
    NodeWalk.all(nodes) { assigned.formUnion($0.assignedVariables) }
    var check = RepeatedEffects(assigned: assigned)
    check.follow(nodes)
    return check.place
  }

  private init(assigned: Set<VariableID>) { self.assigned = assigned }

  private mutating func follow(_ nodes: [Node]) {
    for node in nodes where place == nil { follow(node) }
  }

  private mutating func follow(_ node: Node) {
    if node.isNeverTheSame || reads(node) {
      place = node.firstTag
      return
    }
    switch node {
    case .branch(let branch): branch.arms.forEach { apart($0.body) }
    case .loop(let loop):
      settled.insert(loop.header.variable)
      apart(loop.body)
      apart(loop.otherwise)
    case .block(let block): follow(block.body)
    default: break
    }
    settled.formUnion(node.assignedVariables)
  }

  /// What may not be run settles nothing for what follows.
  private mutating func apart(_ nodes: [Node]) {
    let before = settled
    follow(nodes)
    settled = before
  }

  /// Whether it looks at a variable that may hold what the first time left in it.
  private func reads(_ node: Node) -> Bool {
    var found = false
    for expression in node.expressions {
      expression.visit { part in
        if case .variable(let id) = part, assigned.contains(id), !settled.contains(id) {
          found = true
        }
      }
    }
    return found
  }
}

extension Node {
  fileprivate var assignedVariables: [VariableID] {
    switch self {
    case .statement(let statement):
      if case .assign(let id, _) = statement.action { [id] } else { [] }
    case .loop(let loop): [loop.header.variable]
    case .block(let block):
      switch block.kind {
      case .capture(let id): [id]
      case .ifChanged, .silent: []
      }
    default: []
    }
  }

  /// Counters, cycles, random numbers, rows that are written, `offset: continue`, `ifchanged`.
  fileprivate var isNeverTheSame: Bool {
    switch self {
    case .output(let output): output.hasEffect
    case .block(let block): block.prints
    case .loop(let loop): LoopTurns(of: loop.header) == nil || hasEffect
    default: hasEffect
    }
  }

  private var hasEffect: Bool { expressions.contains(where: \.hasEffect) }
}
