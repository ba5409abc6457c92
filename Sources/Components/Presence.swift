import Diagnostics
import EmailIR
import Expressions

/// Whether a value that depends on the recipient will print anything: what structure (a link or a plain paragraph) hangs on.
enum Presence {
  case always
  case never
  /// If this holds, which asks whether these nodes print.
  case when(Expression, asked: [Node])

  /// Of a resolved attribute. The words of a boolean count as one: `false` is as good as nothing.
  init(of value: AttributeValue?) {
    switch value {
    case nil: self = .never
    case .literal(let text): self = text.isEmpty || text == "false" ? .never : .always
    case .pieces(let nodes): self.init(of: nodes)
    }
  }

  /// Of content: any text but white space, or an output or branch that prints.
  init(of nodes: [Node]) {
    var conditions: [Expression] = []
    for node in nodes {
      switch Presence(of: node) {
      case .always:
        self = .always
        return
      case .never: continue
      case .when(let condition, _): conditions.append(condition)
      }
    }
    switch conditions.count {
    case 0: self = .never
    case 1: self = .when(conditions[0], asked: nodes)
    default: self = .when(.choose(.or, conditions), asked: nodes)
    }
  }

  private init(of node: Node) {
    switch node {
    case .text(let text): self = text.bytes.allSatisfy(\.isASCIIWhitespace) ? .never : .always
    case .output(let output): self = Self.of(output)
    case .branch(let branch): self = .when(Self.condition(of: branch), asked: [node])
    case .statement, .inherited, .mark, .comment: self = .never
    case .loop, .block, .element, .scope, .outlook, .hole: self = .always
    }
  }

  private static func of(_ output: Output) -> Presence {
    switch output.source {
    case .expression(let value):
      .when(.call(.prints, [value], output.range), asked: [.output(output)])
    case .counter, .cycle, .partial: .always
    }
  }

  /// Arms are read from the last: an arm prints if its condition holds and what it holds prints, else the next one decides.
  private static func condition(of branch: Branch) -> Expression {
    var result = Expression.literal(.bool(false))
    for arm in branch.arms.reversed() {
      let inside = Presence(of: arm.body).expression
      guard let condition = arm.condition else {
        result = inside
        continue
      }
      result = .choose(.conditional, [condition, inside, result])
    }
    return result
  }

  private var expression: Expression {
    switch self {
    case .always: .literal(.bool(true))
    case .never: .literal(.bool(false))
    case .when(let expression, _): expression
    }
  }
}

extension Function {
  /// Whether printing a value gives any text.
  static let prints = Function(
    "prints", in: "galley", [Parameter("value")],
    summary: "Whether a value prints any text: false for nothing, an empty text and an empty list.",
    source: "Galley: decides between `<a>` and `<p>` where a link comes from data.",
    body: { arguments, _ throws(EvaluationError) in .bool(!arguments[0].isBlank) })
}

extension HTMLWriter {
  /// Writes `present` or `absent`, or a branch over both if only the recipient decides.
  mutating func ifPresent(
    _ value: AttributeValue?, _ present: (inout HTMLWriter) -> Void,
    else absent: (inout HTMLWriter) -> Void = { _ in }
  ) {
    when(Presence(of: value), present, else: absent)
  }

  /// The same for a presence that is already known.
  mutating func when(
    _ presence: Presence, _ present: (inout HTMLWriter) -> Void,
    else absent: (inout HTMLWriter) -> Void = { _ in }
  ) {
    switch presence {
    case .always: present(&self)
    case .never: absent(&self)
    case .when(let condition, let asked):
      var first = nested()
      present(&first)
      var second = nested()
      absent(&second)
      let nowhere = SourceRange(file: FileID(index: 0), start: 0, end: 0)
      let arms = [
        Branch.Arm(condition, first.finish(), range: nowhere),
        Branch.Arm(nil, second.finish(), range: nowhere),
      ]
      var branch = Branch(arms: arms, end: nowhere)
      branch.asked = asked
      write(.branch(branch))
    }
  }
}

extension Presence {
  /// Whether nothing is ever printed.
  var isNever: Bool {
    if case .never = self { return true }
    return false
  }
}
