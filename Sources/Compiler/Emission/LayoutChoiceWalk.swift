import Components
import Diagnostics
import EmailIR
import Rendering

/// Follows a scope's decisions in the order in which `Decisions` records them, takes those that are made from `key`, and stops
/// at the first that is not.
struct LayoutChoiceWalk {
  let key: LayoutKey
  private var position = 0
  /// The layout key so far.
  private(set) var recorded: LayoutKey = []
  /// Why it stopped; `nil` if everything is decided.
  private(set) var outcome: LayoutChoices.Next?
  /// What happens on the way, and how much of it before the last decision that was taken from `key`.
  private var effects: [Node] = []
  private var settledEffects = 0

  /// What happens between the last decision of `key` and the place where it stopped.
  var latestEffects: [Node] { Array(effects[settledEffects...]) }

  init(key: LayoutKey) { self.key = key }

  mutating func follow(_ scope: LayoutScope) {
    for attribute in scope.element.attributes where outcome == nil {
      self.attribute(attribute, scope.recording(attribute.name))
    }
    if scope.needsChildren { children(scope.element.children, scope) }
    checkEffects()
  }

  /// Before a choice is printed all that happens up to it, and the layout does it once more.
  private mutating func checkEffects() {
    switch outcome {
    case .branch, .loop:
      guard let place = RepeatedEffects.changing(effects) else { return }
      outcome = .impossible(
        place, "this would happen twice: the layout depends on what comes after it")
    case .whole, .impossible, nil: break
    }
  }

  private mutating func attribute(_ attribute: Attribute, _ recording: LayoutRecording) {
    guard case .pieces(let pieces) = attribute.value else { return }
    guard recording != .nothing else { return effects += Effects.of(pieces) }
    var text: [UInt8] = []
    self.pieces(pieces, of: attribute, recording, into: &text)
    guard outcome == nil else { return }
    if recording == .presence {
      recorded.append(text == LayoutKeyByte.inherited ? 0 : text.isEmpty ? 1 : 2)
    } else {
      record(text)
    }
  }

  /// As the executor records a value: its length as a varint, then its bytes.
  private mutating func record(_ text: [UInt8]) {
    var length = text.count
    while length >= 0x80 {
      recorded.append(UInt8(truncatingIfNeeded: length) | 0x80)
      length >>= 7
    }
    recorded.append(UInt8(length))
    recorded += text
  }

  /// The text of a value that only conditions decide. Where only its presence counts, a printed value is taken to be there,
  /// as the tag is in the page.
  private mutating func pieces(
    _ nodes: [Node], of attribute: Attribute, _ recording: LayoutRecording,
    into text: inout [UInt8]
  ) {
    for node in nodes where outcome == nil {
      switch node {
      case .text(let run): text += run.bytes
      case .inherited: text += LayoutKeyByte.inherited
      case .branch(let branch):
        guard let arm = decide(branch) else { continue }
        pieces(arm.body, of: attribute, recording, into: &text)
      case .output where recording == .presence: text.append(UInt8(ascii: "x"))
      case .statement: effects.append(node)
      default:
        outcome = .impossible(
          attribute.valueRange, "the layout depends on the value of `\(attribute.name)`")
      }
    }
  }

  private mutating func children(_ nodes: [Node], _ scope: LayoutScope) {
    for node in nodes where outcome == nil { child(node, scope) }
  }

  private mutating func child(_ node: Node, _ scope: LayoutScope) {
    switch node {
    case .branch(let branch) where node.decidesSiblings: self.branch(branch, scope)
    case .loop(let loop) where node.decidesSiblings: self.loop(loop, scope)
    case .element(let element) where scope.isHead: headElement(element, scope)
    default: effects += Effects.of([node])
    }
  }

  private mutating func headElement(_ element: Element, _ scope: LayoutScope) {
    for attribute in element.attributes where outcome == nil {
      let decides = HeadScope.decides(attribute.name, of: element, inLoop: false)
      self.attribute(attribute, decides ? .value : .nothing)
    }
    if !HeadScope.holdsText(element) { children(element.children, scope) }
  }

  private mutating func loop(_ loop: Loop, _ scope: LayoutScope) {
    guard let count = turns(of: loop, scope) else { return }
    recorded += [UInt8](repeating: LayoutKeyByte.turn, count: count)
    var turns = loop
    turns.otherwise = []
    effects += Effects.of([.loop(turns)])
    if count == 0 {
      recorded.append(LayoutKeyByte.otherwise)
      children(loop.otherwise, scope)
    }
    recorded.append(LayoutKeyByte.endOfLoop)
  }

  /// How often the loop runs; `nil` if that is to be decided next, or cannot be.
  private mutating func turns(of loop: Loop, _ scope: LayoutScope) -> Int? {
    guard !scope.isHead, let turns = LoopTurns(of: loop.header),
      ChoiceSpelling.of(loop.language).loops != nil
    else {
      outcome = .impossible(loop.start, "the layout depends on how often this loop runs")
      return nil
    }
    if let inner = loop.body.first(where: \.decidesSiblings) {
      outcome = .impossible(
        inner.firstTag ?? loop.start,
        "the layout depends on what this decides in each turn of the loop around it")
      return nil
    }
    if turns.counts.count == 1 { return turns.counts.lowerBound }
    guard position < key.count else {
      outcome = .loop(loop, turns)
      return nil
    }
    return Int(take())
  }

  /// The next decision of the key.
  private mutating func take() -> UInt8 {
    settledEffects = effects.count
    position += 1
    return key[position - 1]
  }

  private mutating func branch(_ branch: Branch, _ scope: LayoutScope) {
    let start = position
    let arm = decide(branch)
    guard outcome == nil else { return }
    recorded.append(key[start])
    guard let arm else { return }
    children(arm.body, scope)
    if branch.kind == .everyMatch { recorded.append(LayoutKeyByte.endOfArms) }
  }

  /// The arm that was chosen; `nil` if none was, or if this is the decision to be made next.
  private mutating func decide(_ branch: Branch) -> Branch.Arm? {
    guard position < key.count else {
      outcome = .branch(branch)
      return nil
    }
    let byte = take()
    let index = branch.kind == .firstMatch ? Int(byte) : Int(byte) - 1
    return branch.arms.indices.contains(index) ? branch.arms[index] : nil
  }
}
