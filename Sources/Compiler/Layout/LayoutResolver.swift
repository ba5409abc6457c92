import Components
import Diagnostics
import EmailIR
import Expressions
import Rendering

/// Reads a layout key back: gives the scope's element with all layout logic resolved, so that its children are elements,
/// comments and statements only.
struct LayoutResolver {
  private let scope: LayoutScope
  private let key: LayoutKey
  private var position = 0
  /// How many loops are open around the node that is being resolved.
  private var loopDepth = 0

  /// How a list of siblings ended.
  private enum Ending { case end, interrupted }

  static func resolve(
    _ scope: LayoutScope, key: LayoutKey
  ) throws(SpecialisationError) -> Element {
    var resolver = LayoutResolver(scope: scope, key: key)
    var copy = scope.element
    copy.attributes = try resolver.resolve(scope.element.attributes, scope.recording)
    if scope.needsChildren {
      copy.children = []
      _ = try resolver.resolve(scope.element.children, into: &copy.children)
    }
    return copy
  }

  private init(scope: LayoutScope, key: LayoutKey) {
    self.scope = scope
    self.key = key
  }

  /// Attributes with what was recorded of them in place.
  private mutating func resolve(
    _ attributes: [Attribute], _ recording: (String) -> LayoutRecording
  ) throws(SpecialisationError) -> [Attribute] {
    var result: [Attribute] = []
    for attribute in attributes {
      result.append(try resolve(attribute, recording(attribute.name)))
    }
    return result
  }

  private mutating func resolve(
    _ attribute: Attribute, _ recording: LayoutRecording
  ) throws(SpecialisationError) -> Attribute {
    guard case .pieces(let pieces) = attribute.value else { return attribute }
    var copy = attribute
    switch recording {
    case .nothing: break
    case .value:
      let value = try readText()
      copy.value = .literal(value ?? "")
      copy.isAbsent = value == nil
    case .presence:
      switch try read() {
      case LayoutKeyByte.absent: copy.isAbsent = true
      case LayoutKeyByte.empty: copy.value = .literal("")
      default: copy.value = .pieces(pieces.replacingInherited(with: []))
      }
    }
    return copy
  }

  private mutating func resolve(
    _ nodes: [Node], into children: inout [Node]
  ) throws(SpecialisationError) -> Ending {
    for node in nodes {
      if try resolve(node, into: &children) == .interrupted { return .interrupted }
    }
    return .end
  }

  private mutating func resolve(
    _ node: Node, into children: inout [Node]
  ) throws(SpecialisationError) -> Ending {
    switch node {
    case .element(let element): children.append(.element(try resolve(element)))
    case .branch(let branch) where node.decidesSiblings:
      return try resolve(branch, into: &children)
    case .loop(let loop) where node.decidesSiblings: return try resolve(loop, into: &children)
    case .branch(let branch): children += Self.silent(node, branch.range)
    case .loop(let loop): children += Self.silent(node, loop.start)
    case .statement(let statement):
      if case .interrupt = statement.action { return .interrupted }
      children.append(node)
    case .text, .output, .block, .comment, .inherited, .scope, .mark, .outlook, .hole:
      children.append(node)
    }
    return .end
  }

  /// What logic without elements does; what it prints is not part of a page.
  private static func silent(_ node: Node, _ range: SourceRange) -> [Node] {
    let effects = Effects.of([node])
    return effects.isEmpty
      ? [] : [.block(Block(.silent, body: effects, start: range, end: range))]
  }

  /// Elements of the head are read here, so that all in them is resolved that decides.
  private mutating func resolve(_ element: Element) throws(SpecialisationError) -> Element {
    guard scope.isHead else { return element }
    var copy = element
    let isInLoop = loopDepth > 0
    copy.attributes = try resolve(element.attributes) {
      HeadScope.decides($0, of: element, inLoop: isInLoop) ? .value : .nothing
    }
    if !HeadScope.holdsText(element) {
      copy.children = []
      _ = try resolve(element.children, into: &copy.children)
    } else if isInLoop {
      copy.children = [.text(try readValue())]
    }
    return copy
  }

  private mutating func resolve(
    _ branch: Branch, into children: inout [Node]
  ) throws(SpecialisationError) -> Ending {
    if branch.kind == .everyMatch {
      while case let byte = try read(), byte != LayoutKeyByte.endOfArms {
        if try resolve(arm: Int(byte) - 1, of: branch, into: &children) == .interrupted {
          return .interrupted
        }
      }
      return .end
    }
    let byte = try read()
    if byte == LayoutKeyByte.noArm { return .end }
    return try resolve(arm: Int(byte), of: branch, into: &children)
  }

  private mutating func resolve(
    arm index: Int, of branch: Branch, into children: inout [Node]
  ) throws(SpecialisationError) -> Ending {
    guard branch.arms.indices.contains(index) else { throw Self.mismatch }
    return try resolve(branch.arms[index].body, into: &children)
  }

  private mutating func resolve(
    _ loop: Loop, into children: inout [Node]
  ) throws(SpecialisationError) -> Ending {
    children.append(statement(.enterLoop(loop.header), loop))
    while case let byte = try read(), byte != LayoutKeyByte.endOfLoop {
      if byte == LayoutKeyByte.otherwise {
        children.append(leave(loop))
        let ending = try resolve(loop.otherwise, into: &children)
        return ending == .interrupted ? ending : try expectEndOfLoop()
      }
      children.append(statement(.stepLoop(loop.header.id), loop))
      loopDepth += 1
      _ = try resolve(loop.body, into: &children)
      loopDepth -= 1
    }
    children.append(leave(loop))
    return .end
  }

  private mutating func expectEndOfLoop() throws(SpecialisationError) -> Ending {
    guard try read() == LayoutKeyByte.endOfLoop else { throw Self.mismatch }
    return .end
  }

  private func statement(_ action: Statement.Action, _ loop: Loop) -> Node {
    .statement(Statement(action, range: loop.start))
  }

  private func leave(_ loop: Loop) -> Node {
    .statement(Statement(.leaveLoop(loop.header.id), range: loop.end))
  }

  private mutating func read() throws(SpecialisationError) -> UInt8 {
    guard position < key.count else { throw Self.mismatch }
    position += 1
    return key[position - 1]
  }

  /// A recorded value as text; `nil` for the one that holds without the attribute.
  private mutating func readText() throws(SpecialisationError) -> String? {
    let value = try readValue()
    return value == LayoutKeyByte.inherited ? nil : String(decoding: value, as: UTF8.self)
  }

  /// A recorded value: its length as a varint, then its bytes.
  private mutating func readValue() throws(SpecialisationError) -> [UInt8] {
    var count = 0
    var shift = 0
    while true {
      let byte = try read()
      count |= Int(byte & 0x7F) << shift
      shift += 7
      if byte & 0x80 == 0 { break }
      guard shift < 56 else { throw Self.mismatch }
    }
    guard count <= key.count - position else { throw Self.mismatch }
    defer { position += count }
    return Array(key[position..<position + count])
  }

  private static let mismatch = SpecialisationError("the layout key does not fit its scope")
}
