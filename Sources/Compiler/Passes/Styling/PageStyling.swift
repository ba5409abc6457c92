import Components
import EmailIR
import Stylesheets

/// What the head asks for in the finished HTML: styles that are written into style attributes, and attributes for elements
/// found by selector. Applied to the page and to every fragment of it.
struct PageStyling: Sendable {
  private let setters: [AttributeSetter]
  private let inliner: StyleInliner?
  /// What the holes of style sheets and attribute values stand for; a hole's number is -1 for the first, -2 for the next.
  private let shared: [Node]

  /// `nil` if the head asks for nothing.
  init?(_ head: HeadContent) {
    guard !head.inlineStyles.isEmpty || !head.htmlAttributes.isEmpty else { return nil }
    var shared: [Node] = []
    setters = head.htmlAttributes.compactMap { rule in
      AttributeSetter(
        selector: rule.selector, name: rule.name, value: Self.text(rule.value, &shared))
    }
    var sheet = HoleText()
    for style in head.inlineStyles { sheet.append(Self.text(style, &shared)) }
    inliner = sheet.isEmpty ? nil : StyleInliner(Stylesheet(sheet))
    self.shared = shared
  }

  /// Text with a hole for everything else.
  private static func text(_ nodes: [Node], _ shared: inout [Node]) -> HoleText {
    nodes.reduce(into: HoleText()) { text, node in
      if case .text(let run) = node {
        text.append(run.bytes)
      } else {
        shared.append(node)
        text.appendHole(-shared.count)
      }
    }
  }

  /// Applies all to nodes; `context` is the start tags that are open around them.
  func apply(to nodes: [Node], inside context: HoleText) -> StyledNodes {
    var page = PageText(nodes, inside: context)
    if !setters.isEmpty {
      page.apply { elements, start in
        AttributeSetter.edits(
          of: setters, in: elements, from: max(start, elements.startOfBody ?? 0))
      }
    }
    if let inliner { page.apply { inliner.edits(in: $0, from: $1) } }
    return StyledNodes(nodes: page.nodes(shared: shared) ?? nodes, contexts: page.scopeContexts())
  }
}

/// Nodes after styling, and for each scope among them the start tags that are open around it.
struct StyledNodes {
  let nodes: [Node]
  let contexts: [ScopeID: HoleText]
}
