import Diagnostics
import EmailIR
import Expressions

/// Finds the `mjml` element among the nodes at the top of a template.
enum RootFinder {
  static func document(_ state: inout CompilationState) -> Document? {
    var prologue: [Node] = []
    var root: Element?
    for node in state.nodes {
      switch node {
      case .element(let element) where root == nil: root = element
      case .element: break  // content after the root is reported by the reader
      case .comment where root == nil: break
      default: if root == nil { prologue.append(node) }
      }
    }
    guard var root, root.name == "mjml" else {
      report(root, &state)
      return nil
    }
    bring(state.broughtHead, into: &root)
    var document = Document(
      symbols: state.weave.symbols, sources: state.weave.sources, prologue: prologue, root: root)
    if !state.spellings.isEmpty { document.spellings = state.spellings }
    return document
  }

  private static func report(_ root: Element?, _ state: inout CompilationState) {
    guard !state.weave.diagnostics.hasErrors else { return }
    let file = FileID(index: 0)
    if let root {
      state.weave.diagnostics.report(
        .noRoot, "expected <mjml>, found <\(root.name)>", at: root.startTag)
    } else {
      state.weave.diagnostics.report(
        .noRoot, "expected <mjml>, found no element", at: SourceRange(file: file, 0..<0))
    }
  }

  /// Adds head elements of included files and modules to the end of the head; makes a head if there is none.
  private static func bring(_ elements: [Node], into root: inout Element) {
    guard !elements.isEmpty else { return }
    for index in root.children.indices {
      guard case .element(var head) = root.children[index], head.name == "mj-head" else { continue }
      head.children += elements
      root.children[index] = .element(head)
      return
    }
    let head = Element(
      name: "mj-head", attributes: [], children: elements, range: root.startTag,
      startTag: root.startTag)
    root.children.insert(.element(head), at: 0)
  }
}
