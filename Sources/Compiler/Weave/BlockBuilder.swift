import Diagnostics
import EmailIR
import Expressions
import TemplateLanguages

/// Pairs the flat events of tags into nested nodes, for one list of siblings: the children of an element, an attribute value,
/// or a whole text template.
struct BlockBuilder {
  private var frames: [Frame] = [Frame()]
  private let maximumDepth: Int
  /// The context of all outputs; `nil` if it is to be found later.
  private let context: HTMLContext?

  /// Where one thing that a tag does is written.
  private struct Place {
    let range: SourceRange
    let language: String
  }

  /// A block that is open, or (the first one) the list itself.
  private struct Frame {
    var opening: BlockOpening?
    var word = ""
    var closer = ""
    var language = ""
    var start: SourceRange?
    var arms: [Branch.Arm] = []
    /// Conditions and tag of the arm that is being filled; with several, it is there several times. None before the first
    /// `when`.
    var conditions: [Expression?] = []
    var armStart: SourceRange?
    var hasLastResort = false
    var nodes: [Node] = []
    /// The body of a loop whose `else` has begun.
    var loopBody: [Node]?

    /// Ends the arm that is being filled; what stands between `case` and the first `when` belongs to none and is dropped,
    /// and so is what follows the `else` of an `if`.
    mutating func finishArm(next: [Expression?], at range: SourceRange) {
      let body = nodes
      nodes = []
      if !isBeyondElse {
        for condition in conditions {
          arms.append(Branch.Arm(condition, body, range: armStart ?? range))
        }
      }
      conditions = next
      armStart = range
    }

    private var isBeyondElse: Bool {
      guard case .branch? = opening, !arms.isEmpty else { return false }
      return arms[arms.count - 1].condition == nil
    }
  }

  /// `capacity`: about how many nodes the list will have.
  init(maximumDepth: Int = 200, context: HTMLContext? = nil, capacity: Int = 0) {
    self.maximumDepth = maximumDepth
    self.context = context
    frames[0].nodes.reserveCapacity(capacity)
  }

  /// Whether what is added goes into a capture: there text and values are welcome anywhere.
  var isCapturing: Bool {
    frames.contains { frame in
      if case .capture? = frame.opening { true } else { false }
    }
  }

  mutating func add(_ node: Node) { frames[frames.count - 1].nodes.append(node) }

  mutating func add(_ tag: TemplateTag, _ strays: inout StrayBlocks) {
    if tag.events.isEmpty { add(.statement(Statement(.nothing, range: tag.range))) }
    for (index, event) in tag.events.enumerated() {
      add(event, Place(range: tag.range(ofEvent: index), language: tag.language), &strays)
    }
  }

  /// The nodes of the list; a block that is still open is handed to `strays`, its content kept.
  mutating func finish(_ strays: inout StrayBlocks) -> [Node] {
    while frames.count > 1 {
      let frame = frames[frames.count - 1]
      if let start = frame.start {
        strays.leaveOpen(
          StrayBlocks.Opener(
            word: frame.word, closer: frame.closer, language: frame.language, range: start))
      }
      close(at: frame.start)
    }
    return frames[0].nodes
  }

  private mutating func add(_ event: TagEvent, _ tag: Place, _ strays: inout StrayBlocks) {
    switch event {
    case .output(let value, let kind):
      add(.output(Output(.expression(value), kind: kind, range: tag.range, context: context)))
    case .counter(let variable, let step):
      add(.output(Output(.counter(variable, step: step), range: tag.range, context: context)))
    case .cycle(let identity, let values):
      add(
        .output(
          Output(
            .cycle(identity: identity, values: values), range: tag.range, context: context)))
    case .partial(let call):
      add(.output(Output(.partial(call), kind: .raw, range: tag.range, context: context)))
    case .assign(let variable, let value):
      add(.statement(Statement(.assign(variable, value), range: tag.range)))
    case .evaluate(let value):
      add(.statement(Statement(.evaluate(value), range: tag.range)))
    case .interrupt(let interrupt):
      add(.statement(Statement(.interrupt(interrupt), range: tag.range)))
    case .open(let opening, let word, let closer):
      open(opening, word: word, closer: closer, tag, &strays)
    case .arm(let condition, let word):
      arm([condition], word: word, tag, &strays)
    case .arms(let conditions, let word):
      arm(conditions, word: word, tag, &strays)
    case .close(let word):
      close(word: word, tag, &strays)
    }
  }

  private mutating func open(
    _ opening: BlockOpening, word: String, closer: String, _ tag: Place,
    _ strays: inout StrayBlocks
  ) {
    if frames.count > maximumDepth {
      strays.reportDepth(at: tag.range, limit: maximumDepth)
    }
    var frame = Frame()
    frame.opening = opening
    frame.word = word
    frame.closer = closer
    frame.language = tag.language
    frame.start = tag.range
    frame.armStart = tag.range
    if case .branch(let condition) = opening { frame.conditions = [condition] }
    frames.append(frame)
  }

  private mutating func arm(
    _ conditions: [Expression?], word: String, _ tag: Place, _ strays: inout StrayBlocks
  ) {
    let top = frames.count - 1
    guard top > 0, frames[top].language == tag.language else {
      return strays.meetArm(word: word, language: tag.language, at: tag.range)
    }
    let isLastResort = conditions.contains { $0 == nil }
    if frames[top].hasLastResort, let start = frames[top].start {
      strays.reportArmAfterElse(
        word: word, block: frames[top].word, language: tag.language, at: tag.range, start: start)
    }
    switch frames[top].opening {
    case .branch, .everyMatch: frames[top].finishArm(next: conditions, at: tag.range)
    case .loop where isLastResort && frames[top].loopBody == nil:
      frames[top].loopBody = frames[top].nodes
      frames[top].nodes = []
      frames[top].armStart = tag.range
    default: strays.meetArm(word: word, language: tag.language, at: tag.range)
    }
    if isLastResort { frames[top].hasLastResort = true }
  }

  private mutating func close(word: String, _ tag: Place, _ strays: inout StrayBlocks) {
    guard let match = openBlock(endingWith: word, tag.language) else {
      let innermost = frames[frames.count - 1]
      return strays.meetCloser(
        word: word, language: tag.language, at: tag.range, expected: innermost.closer,
        opener: innermost.start)
    }
    while frames.count - 1 > match {
      let inner = frames[frames.count - 1]
      if let start = inner.start {
        strays.reportCrossing(
          word: word, at: tag.range, expected: inner.closer, opener: inner.word, start: start)
      }
      close(at: tag.range)
    }
    close(at: tag.range)
  }

  /// The innermost block that a word ends; the first frame is none.
  private func openBlock(endingWith word: String, _ language: String) -> Int? {
    frames.indices.dropFirst().last {
      frames[$0].closer == word && frames[$0].language == language
    }
  }

  /// Makes a node of the innermost block and adds it to the block around it.
  private mutating func close(at end: SourceRange?) {
    let top = frames.count - 1
    guard let opening = frames[top].opening, let start = frames[top].start else { return }
    let end = end ?? start
    switch opening {
    case .branch, .everyMatch: frames[top].finishArm(next: [], at: end)
    default: break
    }
    guard let frame = frames.popLast() else { return }
    add(Self.node(opening, frame, start: start, end: end))
  }

  private static func node(
    _ opening: BlockOpening, _ frame: Frame, start: SourceRange, end: SourceRange
  ) -> Node {
    switch opening {
    case .branch:
      return BlankBlocks.trim(
        .branch(Branch(.firstMatch, arms: frame.arms, language: frame.language, end: end)))
    case .everyMatch:
      return BlankBlocks.trim(
        .branch(
          Branch(
            .everyMatch, start: start, arms: frame.arms, language: frame.language, end: end)))
    case .loop(let header):
      return BlankBlocks.trim(
        .loop(
          Loop(
            header: header, body: frame.loopBody ?? frame.nodes,
            otherwise: frame.loopBody == nil ? [] : frame.nodes, language: frame.language,
            start: start, otherwiseRange: frame.loopBody == nil ? nil : frame.armStart, end: end)))
    case .capture(let variable):
      return .block(
        Block(
          .capture(variable), body: frame.nodes, language: frame.language, start: start, end: end))
    case .ifChanged(let variable):
      return .block(
        Block(
          .ifChanged(variable), body: frame.nodes, language: frame.language, start: start, end: end)
      )
    }
  }
}
