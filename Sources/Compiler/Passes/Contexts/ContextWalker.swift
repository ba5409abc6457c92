import Diagnostics
import EmailIR
import Expressions

/// Follows the HTML state through nodes, along every arm, and gives each output its context.
struct ContextWalker {
  /// Where the HTML has got to.
  var state = HTMLState()
  var diagnostics = DiagnosticSet()
  /// The states in which turns of the open loops were left.
  var interrupts: [LoopInterrupts] = []
  /// Variables whose captures give markup.
  var markupVariables: Set<VariableID> = []
  /// The states around the open captures.
  var surroundings: [HTMLState] = []
  /// The contexts given so far, in order.
  var given: [HTMLContext] = []
  private var depth = 0

  /// Deeper nesting is refused by the reader of templates; this only keeps the stack safe.
  private static let depthLimit = 1_000

  /// States behind `break` and `continue`, with the tags.
  struct LoopInterrupts {
    var left: [Ending] = []
    var next: [Ending] = []
    /// How many captures were open around the loop.
    let captures: Int
  }

  /// A state, and the tag that belongs to it.
  struct Ending {
    let state: HTMLState
    let range: SourceRange
  }

  /// The same nodes, every output with its context.
  mutating func walk(_ nodes: [Node]) -> [Node] {
    guard depth < Self.depthLimit else { return nodes.withContext(.text) }
    depth += 1
    defer { depth -= 1 }
    var result: [Node] = []
    result.reserveCapacity(nodes.count)
    var index = 0
    while index < nodes.count {
      switch nodes[index] {
      case .text: index = walkText(nodes, from: index, into: &result)
      case .output(let output):
        index += 1
        walk(output, endsHost: nodes[index...].endsHost(state), into: &result)
      case let node:
        index += 1
        result.append(walk(node))
      }
    }
    return result
  }

  private mutating func walk(_ node: Node) -> Node {
    switch node {
    case .statement(let statement):
      pass(statement)
      return node
    case .branch(let branch): return .branch(walk(branch))
    case .loop(let loop): return .loop(walk(loop))
    case .block(let block): return .block(walk(block))
    case .outlook:
      if state.place == .text { state.isOutlook = true }
      return node
    case .text, .output, .element, .comment, .inherited, .scope, .mark, .hole: return node
    }
  }

  private mutating func pass(_ statement: Statement) {
    switch statement.action {
    case .assign(let variable, let value):
      if printsMarkup(value) { markupVariables.insert(variable) }
    case .interrupt(let interrupt):
      if let last = interrupts.indices.last {
        let captures = interrupts[last].captures
        let outside = captures < surroundings.count ? surroundings[captures] : state
        let ending = Ending(state: outside, range: statement.range)
        switch interrupt {
        case .break: interrupts[last].left.append(ending)
        case .continue: interrupts[last].next.append(ending)
        }
      }
      state.place = .unreachable
    case .evaluate, .nothing, .record, .recordValue, .recordPresence, .enterLoop, .stepLoop,
      .leaveLoop:
      break
    }
  }

  /// Whether a value may hold markup that a capture made.
  func printsMarkup(_ expression: Expression) -> Bool {
    switch expression {
    case .variable(let variable): markupVariables.contains(variable)
    case .member(let object, _): printsMarkup(object)
    case .call(_, let arguments, _): arguments.contains(where: printsMarkup)
    case .choose(_, let operands): operands.contains(where: printsMarkup)
    case .content(_, let kind, _): kind == .block
    case .literal(.markup): true
    case .literal, .field, .loop: false
    }
  }
}

extension ArraySlice<Node> {
  /// Whether the host of a URL ends here: at the end of the value or at `/`, `?`, `#`.
  fileprivate func endsHost(_ state: HTMLState) -> Bool {
    guard case .text(let text)? = first, let byte = text.bytes.first else { return false }
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: ")"): return true
    case UInt8(ascii: "\""): return state.quote != .single
    case UInt8(ascii: "'"): return state.quote != .double || state.attribute == .style
    default: return state.quote == .none && (byte.isHTMLSpace || byte == UInt8(ascii: ">"))
    }
  }
}
