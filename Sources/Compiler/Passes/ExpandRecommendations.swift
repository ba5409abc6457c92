import Diagnostics
import EmailIR
import Expressions

/// Turns each `mj-recommendations` into a loop over the recipient's list, with its `mj-fallback` for an empty one.
struct ExpandRecommendations {
  private(set) var symbols: Symbols
  private(set) var diagnostics = DiagnosticSet()
  private(set) var spellings: [SourceRange: String] = [:]

  init(symbols: Symbols) { self.symbols = symbols }

  mutating func expand(_ nodes: [Node]) -> [Node] { nodes.map { expand($0) } }

  private mutating func expand(_ node: Node) -> Node {
    switch node {
    case .element(let element) where element.name == "mj-recommendations":
      return .loop(loop(over: element))
    case .element(var element):
      element.children = expand(element.children)
      return .element(element)
    case .branch(var branch):
      for index in branch.arms.indices {
        branch.arms[index].body = expand(branch.arms[index].body)
      }
      return .branch(branch)
    case .loop(var loop):
      loop.body = expand(loop.body)
      loop.otherwise = expand(loop.otherwise)
      return .loop(loop)
    default: return node
    }
  }

  private mutating func loop(over element: Element) -> Loop {
    let slot = element.literal("slot") ?? "recommended"
    let name = element.literal("as") ?? "product"
    let variable = symbols.temporary()
    let list = Expression.member(.field(symbols.field("recommendations")), slot)
    let limit = limit(of: element)
    let header = LoopHeader(
      id: symbols.loop(), variable: variable,
      kind: .each(
        list, limit: limit.map { .literal(.integer($0)) }, offset: .none, reversed: false,
        columns: nil),
      name: "\(name)-recommendations.\(slot)")
    let fallback = element.children.first { $0.isElement("mj-fallback") }
    let body = element.children.filter { !$0.isElement("mj-fallback") }
    return Loop(
      header: header, body: rename(name, to: variable, in: expand(body)),
      otherwise: expand(children(of: fallback)), language: "liquid", start: element.startTag,
      otherwiseRange: spell(fallback), end: spell(element, name, slot, limit))
  }

  private func children(of node: Node?) -> [Node] {
    if case .element(let element)? = node { element.children } else { [] }
  }

  private mutating func limit(of element: Element) -> Int? {
    guard let text = element.literal("limit") else { return nil }
    if let number = Int(text), number >= 0 { return number }
    diagnostics.report(
      .moduleParameter, "expected a whole number, found `\(text)`",
      at: element.attributes.first { $0.name == "limit" }?.valueRange ?? element.startTag)
    return nil
  }

  private func rename(_ name: String, to variable: VariableID, in nodes: [Node]) -> [Node] {
    let symbols = symbols
    let rewriter = NodeRewriter(leaf: { leaf in
      switch leaf {
      case .field(let field) where symbols.fields[field.index].name == name: .variable(variable)
      case .variable(let other)
      where symbols.variables[other.index].name == name
        && symbols.variables[other.index].namespace == "liquid":
        .variable(variable)
      default: nil
      }
    })
    return rewriter.nodes(nodes)
  }

  private mutating func spell(_ fallback: Node?) -> SourceRange? {
    guard case .element(let element)? = fallback else { return nil }
    spellings[element.startTag] = "{% else %}"
    return element.startTag
  }

  /// Spells the opening tag; gives the range of the closing one.
  private mutating func spell(
    _ element: Element, _ name: String, _ slot: String, _ limit: Int?
  ) -> SourceRange {
    let limit = limit.map { " limit: \($0)" } ?? ""
    spellings[element.startTag] = "{% for \(name) in recommendations.\(slot)\(limit) %}"
    let end = SourceRange(
      file: element.range.file, start: Int(element.range.end), end: Int(element.range.end))
    spellings[end] = "{% endfor %}"
    return end
  }
}
