import Diagnostics
import EmailIR
import Expressions
import TemplateLanguages

/// Pairs the flat events of tags into nested nodes, for one list of siblings: the children of an element, an attribute value,
/// or a whole text template.
struct BlockBuilder: ~Copyable {
  /// The list so far, or what stands in the innermost open block (in its last arm).
  private var nodes: [Node] = []
  /// Outermost first.
  private var blocks: [OpenBlock] = []
  private let maximumDepth: Int
  /// The context of all outputs; `nil` if it is to be found later.
  private let context: HTMLContext?

  /// Where one thing that a tag does is written.
  private struct Place {
    let range: SourceRange
    let language: String
  }

  /// For so many nodes of a block, room is made at once.
  private static let usualCount = 6

  /// `capacity`: about how many nodes the list will have.
  init(maximumDepth: Int = 200, context: HTMLContext? = nil, capacity: Int = 0) {
    self.maximumDepth = maximumDepth
    self.context = context
    nodes.reserveCapacity(capacity)
  }

  /// Whether what is added goes into a capture: there text and values are welcome anywhere.
  var isCapturing: Bool {
    blocks.contains { block in
      if case .capture = block.opening { true } else { false }
    }
  }

  mutating func add(_ node: consuming Node) { nodes.append(node) }

  mutating func add(_ tag: consuming TemplateTag, _ strays: inout StrayBlocks) {
    switch tag.takeEvents() {
    case .none: add(.statement(Statement(.nothing, range: tag.range)))
    case .one(let event):
      add(event, Place(range: tag.range, language: tag.language), &strays)
    case .several(let events, let places):
      for (index, event) in events.enumerated() {
        let range = places.isEmpty ? tag.range : places[index]
        add(event, Place(range: range, language: tag.language), &strays)
      }
    }
  }

  /// The nodes of the list; a block that is still open is handed to `strays`, its content kept.
  mutating func finish(_ strays: inout StrayBlocks) -> [Node] {
    while let block = blocks.last {
      strays.leaveOpen(
        StrayBlocks.Opener(
          word: block.word, closer: block.closer, language: block.language, range: block.start))
      close(at: block.start)
    }
    return nodes
  }

  private mutating func add(
    _ event: consuming TagEvent, _ tag: Place, _ strays: inout StrayBlocks
  ) {
    switch consume event {
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
      arm(.one(condition), word: word, tag, &strays)
    case .arms(let conditions, let word):
      arm(.each(conditions), word: word, tag, &strays)
    case .close(let word):
      close(word: word, tag, &strays)
    }
  }

  private mutating func open(
    _ opening: BlockOpening, word: String, closer: String, _ tag: Place,
    _ strays: inout StrayBlocks
  ) {
    if blocks.count >= maximumDepth {
      strays.reportDepth(at: tag.range, limit: maximumDepth)
    }
    let block = OpenBlock(
      opening, word: word, closer: closer, language: tag.language, start: tag.range, outer: nodes)
    blocks.append(block)
    nodes = []
    nodes.reserveCapacity(Self.usualCount)
  }

  private mutating func arm(
    _ conditions: ArmConditions, word: String, _ tag: Place, _ strays: inout StrayBlocks
  ) {
    let top = blocks.count - 1
    guard top >= 0, blocks[top].language == tag.language else {
      return strays.meetArm(word: word, language: tag.language, at: tag.range)
    }
    if blocks[top].hasLastResort {
      strays.reportArmAfterElse(
        word: word, block: blocks[top].word, language: tag.language, at: tag.range,
        start: blocks[top].start)
    }
    if blocks[top].beginArm(conditions, after: nodes, at: tag.range) {
      nodes = []
      nodes.reserveCapacity(Self.usualCount)
    } else {
      strays.meetArm(word: word, language: tag.language, at: tag.range)
    }
  }

  private mutating func close(word: String, _ tag: Place, _ strays: inout StrayBlocks) {
    guard let match = openBlock(endingWith: word, tag.language) else {
      return strays.meetCloser(
        word: word, language: tag.language, at: tag.range, expected: blocks.last?.closer ?? "",
        opener: blocks.last?.start)
    }
    while blocks.count - 1 > match {
      let inner = blocks[blocks.count - 1]
      strays.reportCrossing(
        word: word, at: tag.range, expected: inner.closer, opener: inner.word, start: inner.start)
      close(at: tag.range)
    }
    close(at: tag.range)
  }

  /// The innermost block that a word ends.
  private func openBlock(endingWith word: String, _ language: String) -> Int? {
    blocks.lastIndex { $0.closer == word && $0.language == language }
  }

  /// Makes a node of the innermost block and adds it to the list around it.
  private mutating func close(at end: SourceRange) {
    guard let block = blocks.popLast() else { return }
    nodes = block.close(nodes, end: end)
  }
}
