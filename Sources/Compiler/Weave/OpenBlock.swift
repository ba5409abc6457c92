import Diagnostics
import EmailIR
import Expressions
import TemplateLanguages

/// A block whose end has not come yet. Belongs to one `BlockBuilder`.
final class OpenBlock {
  let opening: BlockOpening
  /// What the author wrote (`if`), and what must end it (`endif`).
  let word: String
  let closer: String
  let language: String
  let start: SourceRange
  /// The nodes of the list that it stands in, up to it.
  private var outer: [Node]
  private(set) var hasLastResort = false
  private var arms: [Branch.Arm] = []
  /// Conditions and tag of the arm that is being filled.
  private var conditions = ArmConditions.none
  private var armStart: SourceRange
  /// The body of a loop whose `else` has begun.
  private var loopBody: [Node]?

  init(
    _ opening: BlockOpening, word: String, closer: String, language: String, start: SourceRange,
    outer: [Node]
  ) {
    self.opening = opening
    self.word = word
    self.closer = closer
    self.language = language
    self.start = start
    self.outer = outer
    armStart = start
    if case .branch(let condition) = opening { conditions = .one(condition) }
  }

  /// Begins an arm; `nodes` are those of the arm before it. False if the block has no such arm.
  func beginArm(
    _ conditions: ArmConditions, after nodes: [Node], at range: SourceRange
  ) -> Bool {
    let isLastResort = conditions.isLastResort
    defer { hasLastResort = hasLastResort || isLastResort }
    switch opening {
    case .branch, .everyMatch: finishArm(nodes, next: conditions, at: range)
    case .loop where isLastResort && loopBody == nil:
      loopBody = nodes
      armStart = range
    default: return false
    }
    return true
  }

  /// The list that it stands in with the block at its end; `nodes` are those of its last arm.
  func close(_ nodes: [Node], end: SourceRange) -> [Node] {
    let node = node(nodes, end: end)
    var list: [Node] = []
    swap(&list, &outer)
    list.append(node)
    return list
  }

  private func node(_ nodes: [Node], end: SourceRange) -> Node {
    switch opening {
    case .branch: branch(.firstMatch, nodes, end: end)
    case .everyMatch: branch(.everyMatch, nodes, end: end)
    case .loop(let header): loop(header, nodes, end: end)
    case .capture(let variable): block(.capture(variable), nodes, end: end)
    case .ifChanged(let variable): block(.ifChanged(variable), nodes, end: end)
    }
  }

  /// Ends the arm that is being filled; what stands between `case` and the first `when` belongs to none and is dropped,
  /// and so is what follows the `else` of an `if`.
  private func finishArm(
    _ body: [Node], next: ArmConditions, at range: SourceRange
  ) {
    if !isBeyondElse { addArms(body) }
    conditions = next
    armStart = range
  }

  private func addArms(_ body: [Node]) {
    switch conditions {
    case .none: break
    case .one(let condition): arms.append(Branch.Arm(condition, body, range: armStart))
    case .each(let conditions):
      for condition in conditions { arms.append(Branch.Arm(condition, body, range: armStart)) }
    }
  }

  private var isBeyondElse: Bool {
    guard case .branch = opening, !arms.isEmpty else { return false }
    return arms[arms.count - 1].condition == nil
  }

  private func branch(_ kind: Branch.Kind, _ nodes: [Node], end: SourceRange) -> Node {
    finishArm(nodes, next: .none, at: end)
    BlankBlocks.trim(&arms, language: language)
    return .branch(
      Branch(
        kind, start: kind == .everyMatch ? start : nil, arms: arms, language: language, end: end))
  }

  private func loop(_ header: LoopHeader, _ nodes: [Node], end: SourceRange) -> Node {
    var loop = Loop(
      header: header, body: loopBody ?? nodes, otherwise: loopBody == nil ? [] : nodes,
      language: language, start: start, otherwiseRange: loopBody == nil ? nil : armStart, end: end)
    BlankBlocks.trim(&loop)
    return .loop(loop)
  }

  private func block(_ kind: Block.Kind, _ nodes: [Node], end: SourceRange) -> Node {
    .block(Block(kind, body: nodes, language: language, start: start, end: end))
  }
}
