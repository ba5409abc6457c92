import Diagnostics
import EmailIR
import Expressions

/// Walks a document once and lists what the rules ask for.
struct DocumentCollector {
  private let sources: SourceMap
  private let reading: DataReading
  private(set) var elements: [Element] = []
  private(set) var outputs: [OutputPlace] = []
  private(set) var computations: [Computation] = []
  private(set) var tags: [HTMLTag] = []
  private var guards: [Set<DataPath>] = []
  /// Places of template tags in the element whose content is being read.
  private var templateTags: [SourceRange] = []

  init(document: Document, sources: SourceMap, reading: DataReading) {
    self.sources = sources
    self.reading = reading
    visit(document.prologue)
    visit(document.root)
  }

  /// Elements whose content is HTML.
  private static let endingTags: Set<String> = [
    "mj-accordion-text", "mj-accordion-title", "mj-button", "mj-navbar-link", "mj-raw",
    "mj-social-element", "mj-table", "mj-text",
  ]

  private mutating func visit(_ nodes: [Node]) {
    for node in nodes { visit(node) }
  }

  private mutating func visit(_ element: Element) {
    elements.append(element)
    for attribute in element.attributes {
      if case .pieces(let nodes) = attribute.value { visit(nodes) }
    }
    let outer = templateTags
    templateTags = []
    visit(element.children)
    if Self.endingTags.contains(element.name) { readTags(in: element) }
    templateTags = outer
  }

  private mutating func visit(_ node: Node) {
    switch node {
    case .element(let element): visit(element)
    case .output(let output): visit(output)
    case .statement(let statement): visit(statement)
    case .branch(let branch): visit(branch)
    case .loop(let loop): visit(loop)
    case .block(let block):
      templateTags += [block.start, block.end]
      visit(block.body)
    case .comment(let nodes, _): visit(nodes)
    case .text, .inherited, .scope, .mark, .outlook, .hole: break
    }
  }

  private mutating func visit(_ output: Output) {
    templateTags.append(output.range)
    outputs.append(OutputPlace(output: output, guards: guards.reduce([]) { $0.union($1) }))
  }

  private mutating func visit(_ statement: Statement) {
    templateTags.append(statement.range)
    switch statement.action {
    case .assign(_, let value), .evaluate(let value): add(value, statement.range)
    default: break
    }
  }

  private mutating func visit(_ branch: Branch) {
    templateTags.append(branch.end)
    for arm in branch.arms {
      templateTags.append(arm.range)
      if let condition = arm.condition { add(condition, arm.range) }
      guards.append(Set(arm.condition.map { reading.paths(in: $0) } ?? []))
      visit(arm.body)
      guards.removeLast()
    }
  }

  private mutating func visit(_ loop: Loop) {
    templateTags += [loop.start, loop.end] + (loop.otherwiseRange.map { [$0] } ?? [])
    switch loop.header.kind {
    case .each(let collection, _, _, _, _): add(collection, loop.start)
    case .count(let from, let to, _):
      add(from, loop.start)
      add(to, loop.start)
    }
    visit(loop.body)
    visit(loop.otherwise)
  }

  private mutating func add(_ expression: Expression, _ range: SourceRange) {
    computations.append(Computation(expression: expression, range: range))
  }

  /// The content as HTML, with template tags masked by a byte that means nothing there.
  private mutating func readTags(in element: Element) {
    let file = element.range.file
    let content = Int(element.startTag.end)..<max(Int(element.startTag.end), Int(element.range.end))
    let bytes = sources[file].bytes
    guard content.upperBound <= bytes.count else { return }
    var masked = Array(bytes[content])
    for tag in templateTags where tag.file == file {
      for index in tag.bytes.clamped(to: content) {
        masked[index - content.lowerBound] = HTMLTagReader.mask
      }
    }
    var reader = HTMLTagReader(bytes: masked, file: file, offset: content.lowerBound)
    tags += reader.readAll()
  }
}
