import Components
import Diagnostics
import EmailIR
import Expressions

/// Makes the program that finds a scope's layout key: the layout attributes of its element, the logic among its children, and
/// whatever has side effects, in the order of the source.
struct Decisions {
  private let scope: LayoutScope
  /// Holds the text of an attribute until it is recorded; one serves all scopes.
  private let temporary: VariableID
  private let escaping: CompileOptions.Escaping

  static func of(
    _ scope: LayoutScope, temporary: VariableID, escaping: CompileOptions.Escaping
  ) -> [Node] {
    let decisions = Decisions(scope: scope, temporary: temporary, escaping: escaping)
    let children =
      scope.needsChildren ? decisions.children(scope.element.children, inLoop: false) : []
    return decisions.attributes() + children
  }

  private func attributes() -> [Node] {
    scope.element.attributes.flatMap { attribute -> [Node] in
      guard case .pieces(let pieces) = attribute.value else { return [] }
      switch scope.recording(attribute.name) {
      case .nothing: return Effects.of(pieces)
      case .value: return record(pieces, of: attribute.name)
      case .presence:
        return capture(pieces, for: .verbatim)
          + [statement(.recordPresence(temporary), scope.element.startTag)]
      }
    }
  }

  /// Records what the pieces of an attribute print, escaped for where the page will print it: what is read back is text.
  private func record(_ pieces: [Node], of attribute: String) -> [Node] {
    capture(pieces, for: escaping == .off ? .verbatim : .recorded(attribute))
      + [statement(.recordValue(temporary), scope.element.startTag)]
  }

  private func capture(_ pieces: [Node], for context: HTMLContext) -> [Node] {
    let text = Self.markInherited(pieces).withContext(context)
    let range = scope.element.startTag
    return [.block(Block(.capture(temporary), body: text, start: range, end: range))]
  }

  private func statement(_ action: Statement.Action, _ range: SourceRange) -> Node {
    .statement(Statement(action, range: range))
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

  private func children(_ nodes: [Node], inLoop: Bool) -> [Node] {
    nodes.flatMap { child($0, inLoop: inLoop) }
  }

  private func child(_ node: Node, inLoop: Bool) -> [Node] {
    switch node {
    case .branch(let branch) where node.decidesSiblings: self.branch(branch, inLoop: inLoop)
    case .loop(let loop) where node.decidesSiblings: self.loop(loop, inLoop: inLoop)
    case .element(let element) where scope.isHead: headElement(element, inLoop: inLoop)
    case .element, .statement, .block, .output, .branch, .loop: Effects.of([node])
    case .text, .comment, .inherited, .scope, .mark, .outlook, .hole: []
    }
  }

  /// An element of the head, with those inside it.
  private func headElement(_ element: Element, inLoop: Bool) -> [Node] {
    let attributes = element.attributes.flatMap { attribute -> [Node] in
      guard case .pieces(let pieces) = attribute.value else { return [] }
      let decides = HeadScope.decides(attribute.name, of: element, inLoop: inLoop)
      return decides ? record(pieces, of: attribute.name) : Effects.of(pieces)
    }
    guard HeadScope.holdsText(element) else {
      return attributes + children(element.children, inLoop: inLoop)
    }
    let content = inLoop ? record(element.children, of: element.name) : []
    return attributes + content
  }

  private func branch(_ branch: Branch, inLoop: Bool) -> [Node] {
    var copy = branch
    let isFirstMatch = branch.kind == .firstMatch
    for index in copy.arms.indices {
      let byte = UInt8(clamping: isFirstMatch ? index : index + 1)
      let body = children(copy.arms[index].body, inLoop: inLoop)
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
    statement(.record(byte), branch.end)
  }

  private func loop(_ loop: Loop, inLoop: Bool) -> [Node] {
    func record(_ byte: UInt8) -> Node { statement(.record(byte), loop.start) }
    let body = [record(LayoutKeyByte.turn)] + children(loop.body, inLoop: true)
    let otherwise = [record(LayoutKeyByte.otherwise)] + children(loop.otherwise, inLoop: inLoop)
    return [
      .loop(
        Loop(
          header: loop.header, body: body, otherwise: otherwise, language: loop.language,
          start: loop.start, end: loop.end)),
      record(LayoutKeyByte.endOfLoop),
    ]
  }
}

extension HTMLContext {
  /// For what the value of an attribute is escaped that is recorded in a layout key, or the text of an element of the head:
  /// most stand in styles.
  fileprivate static func recorded(_ name: String) -> HTMLContext {
    switch name {
    case "mj-title", "mj-preview", "mj-subject", "mj-raw": .text
    case "mj-style": .styleValue
    case "mj-class", "name", "path", "inline": .verbatim
    case "css-class", "alt", "title", "rel", "target", "id", "mj-html-attribute": .attribute
    case "href", "base-url": .url
    case "src", "background-url", "srcset": .imageURL
    default: .styleAttributeValue
    }
  }
}
