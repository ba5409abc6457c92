import EmailIR

/// Brings what a template does before its body to the front of the page: the head prints its texts in an order of its own, and
/// all of them may need what is assigned between them.
enum HeadOrder {
  /// The document with the side effects of its head and of what stands around it as its prologue. Elements keep what
  /// happens inside their own text.
  static func settle(_ document: Document) -> Document {
    var copy = document
    copy.prologue = Effects.between(document.prologue)
    copy.root.children = []
    var isBehindBody = false
    for node in document.root.children {
      guard case .element(var element) = node else {
        if !isBehindBody { copy.prologue += Effects.between([node]) }
        continue
      }
      if element.name == "mj-body" { isBehindBody = true }
      if element.name == "mj-head" { copy.prologue += settle(&element) }
      copy.root.children.append(.element(element))
    }
    return copy
  }

  /// Takes the side effects out of a head.
  private static func settle(_ head: inout Element) -> [Node] {
    let effects = Effects.between(head.children)
    head.children = head.children.filter(mayPrint)
    return effects
  }

  private static func mayPrint(_ node: Node) -> Bool {
    switch node {
    case .element, .comment, .branch: true
    default: false
    }
  }
}
