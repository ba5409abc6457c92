import EmailIR
import Expressions

/// Makes the program that finds a scope's layout key: the logic among its children, the layout attributes of the scope and of
/// its children, and whatever has side effects, in the order of the source.
struct Decisions {
  private let facts: LayoutFacts
  private var symbols: Symbols

  init(facts: LayoutFacts, symbols: Symbols) {
    self.facts = facts
    self.symbols = symbols
  }

  /// The nodes, and the names with the temporaries that they use.
  static func of(
    _ element: Element, facts: LayoutFacts, symbols: inout Symbols
  ) -> [Node] {
    var decisions = Decisions(facts: facts, symbols: symbols)
    let nodes = decisions.attributes(of: element) + decisions.children(element.children)
    symbols = decisions.symbols
    return nodes
  }

  private mutating func attributes(of element: Element) -> [Node] {
    element.attributes.flatMap { attribute -> [Node] in
      guard case .pieces(let pieces) = attribute.value else { return [] }
      return facts.isLayoutAttribute(element.name, attribute.name)
        ? recordValue(of: pieces, element) : Effects.of(pieces)
    }
  }

  private mutating func recordValue(of pieces: [Node], _ element: Element) -> [Node] {
    let variable = symbols.temporary()
    let text = Self.markInherited(pieces).withContext(.verbatim)
    return [
      .block(
        Block(.capture(variable), body: text, start: element.startTag, end: element.startTag)),
      .statement(Statement(.recordValue(variable), range: element.startTag)),
    ]
  }

  private static func markInherited(_ nodes: [Node]) -> [Node] {
    nodes.map { node in
      switch node {
      case .inherited: return .text(LayoutKeyByte.inherited)
      case .branch(var branch):
        for index in branch.arms.indices {
          branch.arms[index].body = markInherited(branch.arms[index].body)
        }
        return .branch(branch)
      default: return node
      }
    }
  }

  private mutating func children(_ nodes: [Node]) -> [Node] {
    nodes.flatMap { child($0) }
  }

  private mutating func child(_ node: Node) -> [Node] {
    switch node {
    case .element(let element): attributes(of: element) + Effects.of(element.children)
    case .branch(let branch): self.branch(branch)
    case .loop(let loop): self.loop(loop)
    case .statement, .block, .output: Effects.of([node])
    case .text, .comment, .inherited, .scope, .mark, .outlook, .hole: []
    }
  }

  private mutating func branch(_ branch: Branch) -> [Node] {
    var copy = branch
    let isFirstMatch = branch.kind == .firstMatch
    for index in copy.arms.indices {
      let byte = UInt8(clamping: isFirstMatch ? index : index + 1)
      let body = children(copy.arms[index].body)
      copy.arms[index].body = [record(byte, branch)] + body
    }
    guard isFirstMatch else {
      return [.branch(copy), record(LayoutKeyByte.endOfArms, branch)]
    }
    if copy.arms.last?.condition != nil {
      copy.arms.append(
        Branch.Arm(nil, [record(LayoutKeyByte.noArm, branch)], range: branch.end))
    }
    return [.branch(copy)]
  }

  private func record(_ byte: UInt8, _ branch: Branch) -> Node {
    .statement(Statement(.record(byte), range: branch.end))
  }

  private mutating func loop(_ loop: Loop) -> [Node] {
    func record(_ byte: UInt8) -> Node {
      .statement(Statement(.record(byte), range: loop.start))
    }
    let body = [record(LayoutKeyByte.turn)] + children(loop.body)
    let otherwise = [record(LayoutKeyByte.otherwise)] + children(loop.otherwise)
    return [
      .loop(
        Loop(
          header: loop.header, body: body, otherwise: otherwise, language: loop.language,
          start: loop.start, end: loop.end)),
      record(LayoutKeyByte.endOfLoop),
    ]
  }
}
