package import Expressions

extension Node {
  /// The expressions that it evaluates itself, without those of nodes in it.
  package var expressions: [Expression] {
    switch self {
    case .output(let output): output.expressions
    case .statement(let statement): statement.expressions
    case .branch(let branch): branch.arms.compactMap(\.condition)
    case .loop(let loop): loop.header.expressions
    case .text, .block, .element, .comment, .inherited, .scope, .mark, .outlook, .hole: []
    }
  }
}

extension Output {
  fileprivate var expressions: [Expression] {
    switch source {
    case .expression(let value): [value]
    case .cycle(let identity, let values): [identity] + values
    case .partial, .counter: []
    }
  }
}

extension Statement {
  fileprivate var expressions: [Expression] {
    switch action {
    case .assign(_, let value), .evaluate(let value): [value]
    default: []
    }
  }
}

extension LoopHeader {
  fileprivate var expressions: [Expression] {
    switch kind {
    case .each(let items, let limit, let offset, _, let columns):
      [items] + [limit, offset.expression, columns?.expression].compactMap(\.self)
    case .count(let from, let to, _): [from, to]
    }
  }
}

extension LoopHeader.Offset {
  fileprivate var expression: Expression? {
    if case .expression(let value) = self { value } else { nil }
  }
}

extension LoopHeader.TableColumns {
  fileprivate var expression: Expression? {
    if case .expression(let value) = self { value } else { nil }
  }
}
