import Diagnostics
import EmailIR
import Expressions

extension Expansion {
  /// Writes the children of an element; `layout` is completed by their number. Logic among them stays around what they
  /// print. With `only`, of all elements the one at this place among the children.
  mutating func children(
    of parent: Placement, _ layout: consuming LayoutContext, only: Int? = nil
  ) {
    layout.parentClasses = parent.classesForChildren
    var children = parent.element.children
    (layout.sibling, layout.nonRawSiblings) = count(children)
    var index = 0
    if let only {
      children = children.enumerated().filter { $0 == only || !counts($1) }.map(\.element)
    }
    walk(children, Surroundings(layout), &index)
  }

  /// How many children there are, and how many that are neither raw nor comments.
  private func count(_ nodes: [Node]) -> (all: Int, nonRaw: Int) {
    var (all, nonRaw) = (0, 0)
    for node in nodes {
      switch node {
      case .element(let element):
        all += 1
        if !ComponentEntry.isRaw(element.name) { nonRaw += 1 }
      case .comment: all += page.keepsComments ? 1 : 0
      default: continue
      }
    }
    return (all, nonRaw)
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
    for index in nodes.indices {
      guard case .text(let text) = nodes[index] else {
        writer.write(markingFonts(in: nodes[index]))
        continue
      }
      text.withUnsafeBufferPointer { bytes in
        let inside = bytes.trimmed(start: index == 0, end: index == nodes.count - 1)
        fonts(in: inside)
        writer.write(bytes: inside)
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Without the white space at these ends.
  fileprivate func trimmed(start isAtStart: Bool, end isAtEnd: Bool) -> UnsafeBufferPointer<UInt8> {
    var first = 0
    var last = count
    while isAtStart, first < last, self[first].isASCIIWhitespace { first += 1 }
    while isAtEnd, last > first, self[last - 1].isASCIIWhitespace { last -= 1 }
    return UnsafeBufferPointer(rebasing: self[first..<last])
  }
}

extension Placement {
  /// mj-class as its children see it.
  var classesForChildren: String {
    element[attribute: .mjClass]?.literalText ?? layout.parentClasses
  }
}
