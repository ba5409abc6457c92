package import EmailIR

/// The head of a template under logic. What it says (defaults, fonts, the breakpoint, inlined styles) holds for the whole page,
/// so the page waits until it is known, like a section that waits for its columns.
package enum HeadScope {
  /// The scope of a head; `nil` if the page can be made without knowing any decision in it.
  package static func of(_ head: Element) -> LayoutScope? {
    guard head.children.contains(where: { decides($0, in: head) }) else { return nil }
    return LayoutScope(
      element: head, attributes: [], presence: [], needsChildren: true,
      surroundings: Surroundings(LayoutContext()), index: 0, isHead: true)
  }

  /// Whether the value of an attribute of a head element must be known. In a loop all are: the head is read after its
  /// logic ran, when the loop's item is gone.
  package static func decides(_ attribute: String, of element: Element, inLoop: Bool) -> Bool {
    inLoop || (deciding[element.name]?.contains(attribute) ?? false)
  }

  /// Whether an element of the head holds text, not elements.
  package static func holdsText(_ element: Element) -> Bool {
    element.name == "mj-html-attribute"
      || (ComponentEntry.named(element.name)?.component.isEndingTag ?? false)
  }

  private static let deciding: [String: [String]] = [
    "mj-breakpoint": ["width"], "mj-font": ["name", "href"], "mj-class": ["name"],
    "mj-style": ["inline"], "mj-selector": ["path"], "mj-html-attribute": ["name"],
  ]

  /// Elements whose content may stand under a condition in the page itself.
  private static let printed = ["mj-title", "mj-preview", "mj-subject", "mj-style"]

  private static func decides(_ node: Node, in head: Element) -> Bool {
    switch node {
    case .element(let element): decides(element)
    case .branch(let branch):
      node.isElementOrComment
        && (branch.kind == .everyMatch
          || branch.arms.contains { !$0.body.allSatisfy { isPrinted($0, in: head) } })
    case .loop(let loop): (loop.body + loop.otherwise).contains(where: \.holdsElement)
    case .block(let block): block.body.contains(where: \.holdsElement)
    default: false
    }
  }

  private static func decides(_ element: Element) -> Bool {
    let names = deciding[element.name] ?? []
    let hasDecision = element.attributes.contains {
      names.contains($0.name) && $0.value.isDynamic
    }
    if hasDecision || holdsText(element) { return hasDecision }
    return element.children.contains { child in
      if case .element(let element) = child { return decides(element) }
      return child.holdsElement
    }
  }

  /// Whether a node of an arm can stay under its condition: text that the page prints, the only one of its kind.
  private static func isPrinted(_ node: Node, in head: Element) -> Bool {
    switch node {
    case .element(let element):
      printed.contains(element.name) && element[attribute: "inline"] == nil
        && (element.name == "mj-style" || head.children.count { $0.mentions(element.name) } == 1)
    case .text: true
    case .statement, .output, .branch, .loop, .block, .comment, .inherited, .scope, .mark,
      .outlook, .hole:
      false
    }
  }
}

extension Node {
  /// Whether it is an element of that name, or logic around one.
  fileprivate func mentions(_ name: String) -> Bool {
    var found = false
    NodeWalk.all([self]) { node in
      if case .element(let element) = node, element.name == name { found = true }
    }
    return found
  }

  /// Whether it is an element or a comment, or a branch around one.
  fileprivate var isElementOrComment: Bool {
    switch self {
    case .comment: true
    case .branch(let branch): branch.arms.contains { $0.body.contains(where: \.isElementOrComment) }
    default: holdsElement
    }
  }

  /// Whether it is an element, or logic with one inside.
  fileprivate var holdsElement: Bool {
    switch self {
    case .element: true
    case .branch(let branch): branch.arms.contains { $0.body.contains(where: \.holdsElement) }
    case .loop(let loop): (loop.body + loop.otherwise).contains(where: \.holdsElement)
    case .block(let block): block.body.contains(where: \.holdsElement)
    default: false
    }
  }
}
