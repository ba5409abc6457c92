import Diagnostics
import EmailIR
import Expressions

extension Expansion {
  /// Writes the children of an element; `layout` is completed by their number. Logic among them stays around what they
  /// print. With `only`, of all elements the one at this place among the children.
  mutating func children(of parent: Placement, _ layout: LayoutContext, only: Int? = nil) {
    var layout = layout
    layout.parentClasses = parent.classesForChildren
    layout.sibling = parent.element.children.count { counts($0) }
    layout.nonRawSiblings = parent.element.children.count { $0.isCountedChild }
    var index = 0
    var children = parent.element.children
    if let only {
      children = children.enumerated().filter { $0 == only || !counts($1) }.map(\.element)
    }
    walk(children, Surroundings(layout), &index)
  }

  /// `index` moves on with each child.
  private mutating func walk(
    _ nodes: [Node], _ surroundings: Surroundings, _ index: inout Int
  ) {
    for node in nodes {
      switch node {
      case .element(let element):
        place(element, in: surroundings, index: index)
        index += 1
      case .comment(let nodes, _):
        comment(nodes)
        if page.keepsComments { index += 1 }
      case .branch(var branch):
        for arm in branch.arms.indices {
          branch.arms[arm].body = part(branch.arms[arm].body, surroundings, &index)
        }
        writer.write(.branch(branch))
      case .loop(var loop):
        loop.body = part(loop.body, surroundings, &index)
        loop.otherwise = part(loop.otherwise, surroundings, &index)
        writer.write(.loop(loop))
      case .block(let block) where !block.prints: writer.write(markingFonts(in: node))
      case .block(var block):
        block.body = part(block.body, surroundings, &index)
        writer.write(.block(block))
      case .statement, .scope, .mark: writer.write(node)
      case .output: silent([node])
      case .text, .inherited, .outlook, .hole: continue
      }
    }
  }

  /// Whether the reference counts a node as a child: elements, and comments that are kept.
  func counts(_ node: Node) -> Bool {
    switch node {
    case .element: true
    case .comment: page.keepsComments
    default: false
    }
  }

  /// A part that may not be printed, or several times.
  private mutating func part(
    _ nodes: [Node], _ surroundings: Surroundings, _ index: inout Int
  ) -> [Node] {
    nested { $0.walk(nodes, surroundings, &index) }
  }

  /// Collects what `body` writes instead of putting it into the page.
  mutating func nested(_ body: (inout Expansion) -> Void) -> [Node] {
    var outer = writer.nested()
    swap(&writer, &outer)
    body(&self)
    swap(&writer, &outer)
    return outer.finish()
  }

  /// Writes nodes for what they do; what they print is not part of the page.
  mutating func silent(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .text, .element, .comment, .inherited, .scope, .mark, .outlook, .hole: continue
      case .statement: writer.write(node)
      case .output(let output): effect(of: output)
      case .branch, .loop, .block: discard(node)
      }
    }
  }

  private mutating func effect(of output: Output) {
    guard case .expression(let value) = output.source else { return discard(.output(output)) }
    writer.write(.statement(Statement(.evaluate(value), range: output.range)))
  }

  private mutating func discard(_ node: Node) {
    if case .block(let block) = node, !block.prints { return writer.write(node) }
    guard let range = node.firstTag else { return }
    writer.write(.block(Block(.silent, body: [node], start: range, end: range)))
  }

  /// Comments of the source stay in the page, trimmed.
  mutating func comment(_ nodes: [Node]) {
    guard page.keepsComments else { return }
    writer.write("<!-- ")
    content(nodes)
    writer.write(" -->")
  }

  /// Writes the content of an ending tag, without white space at its ends.
  mutating func content(_ nodes: [Node]) {
    let last = nodes.count - 1
    for (index, node) in nodes.enumerated() {
      guard case .text(let bytes) = node else {
        writer.write(markingFonts(in: node))
        continue
      }
      var slice = bytes[...]
      if index == 0 { slice = slice.drop { $0.isASCIIWhitespace } }
      if index == last {
        while let byte = slice.last, byte.isASCIIWhitespace { slice.removeLast() }
      }
      fonts(in: slice)
      writer.write(bytes: slice)
    }
  }
}

extension Placement {
  /// mj-class as its children see it.
  var classesForChildren: String {
    element[attribute: .mjClass]?.literalText ?? layout.parentClasses
  }
}

extension Node {
  /// Whether it takes part in dividing the width: elements that are not raw.
  var isCountedChild: Bool {
    guard case .element(let element) = self else { return false }
    return !ComponentEntry.isRaw(element.name)
  }
}
