package import Diagnostics
package import EmailIR

/// A template as a page: HTML with outputs, logic and open places.
package final class PageExpansion: Sendable {
  package let nodes: [Node]
  /// `Node.scope(id)` in `nodes` means `scopes[id.index]`.
  package let scopes: [LayoutScope]
  /// What the head says that later passes need: inlined styles, html attributes, the subject.
  package let head: HeadContent
  package let diagnostics: DiagnosticSet
  /// Whether the head asks for styles or attributes in the finished page.
  package var isStyled: Bool { page.isStyled }
  private let page: PageFacts

  /// Expands a template whose includes and modules are in place. Without mj-body there is no page, and a diagnostic says so.
  package init(_ document: Document, options: PageOptions = PageOptions()) {
    let root = document.root
    var head = HeadContent()
    if let element = root.child("mj-head") { head.read(element.children) }
    page = PageFacts(head, root: root, options: options)
    var diagnostics = DiagnosticSet()
    var expansion = Expansion(page: page)
    if let body = root.child("mj-body") {
      expansion.skeleton(root, head, body, prologue: document.prologue)
    } else {
      diagnostics.report(.missingBody, "expected <mj-body> in <mjml>", at: root.startTag)
    }
    nodes = expansion.writer.finish()
    scopes = expansion.scopes
    self.diagnostics = diagnostics
    self.head = consume head
  }

  /// Expands an open place, with its element resolved as the scope says. The indices of the fragment's scopes are its own.
  package func expand(
    _ scope: LayoutScope, _ resolved: Element
  ) -> (nodes: [Node], scopes: [LayoutScope]) {
    var expansion = Expansion(page: page)
    if scope.attributes.contains("mj-class") {
      // Only now are the values known that the classes bring.
      expansion.place(resolved, in: scope.surroundings, index: scope.index)
    } else {
      let placement = expansion.placement(resolved, in: scope.surroundings, index: scope.index)
      if let placement { expansion.render(placement) }
    }
    return (expansion.writer.finish(), expansion.scopes)
  }
}

extension Element {
  /// The first child element of that name.
  func child(_ name: String) -> Element? {
    for case .element(let element) in children where element.name == name { return element }
    return nil
  }
}
