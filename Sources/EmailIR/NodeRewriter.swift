package import Expressions

/// Gives nodes other names and values: what instantiating a module and folding constants need.
package struct NodeRewriter {
  /// The variable to use in place of one that is assigned or bound.
  package var variable: (VariableID) -> VariableID
  /// The loop to use in place of one.
  package var loop: (LoopID) -> LoopID
  /// What stands for a leaf of an expression; `nil` keeps it.
  package var leaf: (Expression) -> Expression?

  package init(
    variable: @escaping (VariableID) -> VariableID = { $0 },
    loop: @escaping (LoopID) -> LoopID = { $0 },
    leaf: @escaping (Expression) -> Expression? = { _ in nil }
  ) {
    self.variable = variable
    self.loop = loop
    self.leaf = leaf
  }

  /// The nodes rewritten, expressions folded, branches with a known outcome resolved.
  package func nodes(_ nodes: [Node]) -> [Node] { nodes.flatMap(node) }

  package func element(_ element: Element) -> Element {
    var copy = element
    copy.attributes = element.attributes.map { attribute in
      var attribute = attribute
      attribute.value = value(attribute.value)
      return attribute
    }
    copy.children = nodes(element.children)
    return copy
  }

  /// A value whose pieces are all text becomes a literal.
  package func value(_ value: AttributeValue) -> AttributeValue {
    guard case .pieces(let pieces) = value else { return value }
    let rewritten = nodes(pieces)
    var bytes: [UInt8] = []
    for piece in rewritten {
      guard case .text(let text) = piece else { return .pieces(rewritten) }
      bytes += text.bytes
    }
    return .literal(String(decoding: bytes, as: UTF8.self))
  }

  private func expression(_ expression: Expression) -> Expression {
    expression.rewritten(leaf).folded
  }

  private func node(_ node: Node) -> [Node] {
    switch node {
    case .text, .inherited, .scope, .mark, .outlook, .hole: [node]
    case .output(let output): [.output(self.output(output))]
    case .statement(let statement): [.statement(self.statement(statement))]
    case .branch(let branch): self.branch(branch)
    case .loop(let loop): [.loop(rewritten(loop))]
    case .block(let block): [.block(self.block(block))]
    case .element(let element): [.element(self.element(element))]
    case .comment(let body, let range): [.comment(nodes(body), range)]
    }
  }

  private func output(_ output: Output) -> Output {
    var copy = output
    switch output.source {
    case .expression(let value): copy.source = .expression(expression(value))
    case .counter(let name, let step): copy.source = .counter(variable(name), step: step)
    case .cycle(let identity, let values):
      copy.source = .cycle(identity: expression(identity), values: values.map(expression))
    case .partial: break
    }
    return copy
  }

  private func statement(_ statement: Statement) -> Statement {
    switch statement.action {
    case .assign(let name, let value):
      Statement(.assign(variable(name), expression(value)), range: statement.range)
    case .evaluate(let value): Statement(.evaluate(expression(value)), range: statement.range)
    case .interrupt, .nothing, .record, .recordValue, .recordPresence, .enterLoop, .stepLoop,
      .leaveLoop:
      statement
    }
  }

  /// Arms that can never hold are dropped; an arm that always holds is the last.
  private func branch(_ branch: Branch) -> [Node] {
    var arms: [Branch.Arm] = []
    for arm in branch.arms {
      var arm = arm
      arm.condition = arm.condition.map(expression)
      if let known = arm.condition?.literal, branch.kind == .firstMatch {
        guard known.isTrue else { continue }
        arm.condition = nil
      }
      arm.body = nodes(arm.body)
      arms.append(arm)
      if arm.condition == nil, branch.kind == .firstMatch { break }
    }
    if arms.isEmpty { return [] }
    if branch.kind == .firstMatch, let only = arms.first, only.condition == nil { return only.body }
    return [
      .branch(
        Branch(
          branch.kind, start: branch.start, arms: arms, language: branch.language, end: branch.end))
    ]
  }

  private func rewritten(_ loop: Loop) -> Loop {
    Loop(
      header: header(loop.header), body: nodes(loop.body), otherwise: nodes(loop.otherwise),
      language: loop.language, start: loop.start, otherwiseRange: loop.otherwiseRange, end: loop.end
    )
  }

  private func header(_ header: LoopHeader) -> LoopHeader {
    let kind: LoopHeader.Kind
    switch header.kind {
    case .each(let items, let limit, let offset, let reversed, let columns):
      kind = .each(
        expression(items), limit: limit.map(expression), offset: self.offset(offset),
        reversed: reversed, columns: self.columns(columns))
    case .count(let from, let to, let descending):
      kind = .count(from: expression(from), to: expression(to), descending: descending)
    }
    return LoopHeader(
      id: loop(header.id), variable: variable(header.variable), kind: kind, name: header.name)
  }

  private func offset(_ offset: LoopHeader.Offset) -> LoopHeader.Offset {
    if case .expression(let value) = offset { .expression(expression(value)) } else { offset }
  }

  private func columns(_ columns: LoopHeader.TableColumns?) -> LoopHeader.TableColumns? {
    if case .expression(let value) = columns { .expression(expression(value)) } else { columns }
  }

  private func block(_ block: Block) -> Block {
    let kind: Block.Kind =
      switch block.kind {
      case .capture(let name): .capture(variable(name))
      case .ifChanged(let name): .ifChanged(variable(name))
      case .silent: .silent
      }
    return Block(
      kind, body: nodes(block.body), language: block.language, start: block.start, end: block.end)
  }
}
