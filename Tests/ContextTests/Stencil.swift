import Diagnostics
import EmailIR
import Expressions

@testable import Compiler
@testable import Rendering

/// Templates in a notation that is short enough for tables of cases:
/// `{{x}}` an output, `{{x|raw}}` one that opted out, `{?}…{|}…{.}` a branch (without `{|}` the second arm is missing),
/// `{*}…{.}` a loop, `{break}`, `{continue}`, `{=}…{.}` a capture whose value `{{=}}` prints.
struct Stencil {
  let nodes: [Node]
  private(set) var diagnostics = DiagnosticSet()

  /// Reads and analyses a template.
  init(_ template: String, whole: Bool = false) {
    var parser = StencilParser(template)
    let nodes = parser.parse()
    self.nodes =
      whole
      ? AnalyseContexts.analyseAll(nodes, &diagnostics)
      : AnalyseContexts.analyse(nodes, &diagnostics)
  }

  /// The names of what was reported.
  var codes: [String] { diagnostics.all.map(\.code.name) }

  /// The contexts of the outputs in order.
  var contexts: [HTMLContext?] {
    var contexts: [HTMLContext?] = []
    NodeWalk.outputs(in: nodes) { contexts.append($0.context) }
    return contexts
  }

  /// The page: every output prints `value`, `choose` picks an arm or a number of turns below its argument.
  func page(_ value: String, choose: (Int) -> Int = { $0 - 1 }) -> String {
    var output = OutputBuffer()
    withoutActuallyEscaping(choose) { choose in
      var writer = StencilWriter(value: value, choose: choose)
      _ = writer.write(nodes, to: &output)
    }
    return output.text
  }
}

/// Reads the notation.
private struct StencilParser {
  private let text: [Character]
  private var index = 0
  private var symbols = Symbols()
  private var pending = ""
  private let range = SourceRange(file: FileID(index: 0), start: 0, end: 1)

  init(_ text: String) { self.text = Array(text) }

  mutating func parse() -> [Node] {
    var nodes: [Node] = []
    while index < text.count, !["{|}", "{.}"].contains(where: isAt) {
      if let node = parseTag() {
        flush(into: &nodes)
        nodes.append(node)
      } else {
        pending.append(text[index])
        index += 1
      }
    }
    flush(into: &nodes)
    return nodes
  }

  private mutating func flush(into nodes: inout [Node]) {
    if !pending.isEmpty { nodes.append(.text(Array(pending.utf8))) }
    pending = ""
  }

  private func isAt(_ word: String) -> Bool { text[index...].starts(with: word) }

  private mutating func take(_ word: String) -> Bool {
    guard index < text.count, isAt(word) else { return false }
    index += word.count
    return true
  }

  private mutating func parseTag() -> Node? {
    let before = pending
    let node = readTag()
    pending = before
    return node
  }

  private mutating func readTag() -> Node? {
    pending = ""
    if take("{?}") { return parseBranch() }
    if take("{*}") { return parseLoop() }
    if take("{=}") { return parseCapture() }
    if take("{break}") { return .statement(Statement(.interrupt(.break), range: range)) }
    if take("{continue}") { return .statement(Statement(.interrupt(.continue), range: range)) }
    return take("{{") ? parseOutput() : nil
  }

  private mutating func parseOutput() -> Node {
    var name = ""
    while !take("}}") {
      name.append(text[index])
      index += 1
    }
    let kind: OutputKind = name.hasSuffix("|raw") ? .raw : .escaped
    let value: Expression =
      name == "=" ? .variable(symbols.variable("capture", in: "test")) : .field(symbols.field(name))
    return .output(Output(.expression(value), kind: kind, range: range))
  }

  private mutating func parseBranch() -> Node {
    var arms = [Branch.Arm(.literal(.bool(true)), parse(), range: range)]
    if take("{|}") { arms.append(Branch.Arm(nil, parse(), range: range)) }
    _ = take("{.}")
    return .branch(Branch(arms: arms, end: range))
  }

  private mutating func parseLoop() -> Node {
    let header = LoopHeader(
      id: symbols.loop(), variable: symbols.variable("item", in: "test"),
      kind: .each(
        .literal(.array([])), limit: nil, offset: .none, reversed: false, columns: nil),
      name: "item")
    let body = parse()
    _ = take("{.}")
    return .loop(Loop(header: header, body: body, start: range, end: range))
  }

  private mutating func parseCapture() -> Node {
    let variable = symbols.variable("capture", in: "test")
    let body = parse()
    _ = take("{.}")
    return .block(Block(.capture(variable), body: body, start: range, end: range))
  }
}

/// Prints analysed nodes with the escapers.
private struct StencilWriter {
  let value: String
  let choose: (Int) -> Int
  private var captured: (text: [UInt8], isMarkup: Bool) = ([], false)

  init(value: String, choose: @escaping (Int) -> Int) {
    self.value = value
    self.choose = choose
  }

  /// Gives the interrupt with which the nodes ended.
  mutating func write(_ nodes: [Node], to output: inout OutputBuffer) -> LoopInterrupt? {
    for node in nodes {
      switch node {
      case .text(let text): output.append(text.array)
      case .output(let printed): write(printed, to: &output)
      case .branch(let branch):
        let choice = choose(2)
        guard choice < branch.arms.count else { continue }
        if let interrupt = write(branch.arms[choice].body, to: &output) { return interrupt }
      case .loop(let loop): write(loop, to: &output)
      case .block(let block):
        var inner = OutputBuffer()
        _ = write(block.body, to: &inner)
        captured = (inner.bytes, block.makesMarkup)
      case .statement(let statement):
        if case .interrupt(let interrupt) = statement.action { return interrupt }
      default: continue
      }
    }
    return nil
  }

  private mutating func write(_ loop: Loop, to output: inout OutputBuffer) {
    for _ in 0..<choose(4) {
      if case .break = write(loop.body, to: &output) { return }
    }
  }

  private func write(_ printed: Output, to output: inout OutputBuffer) {
    let context = printed.context ?? .verbatim
    guard case .expression(.variable) = printed.source else {
      Array(value.utf8).withUnsafeBufferPointer {
        Escaping.append($0, for: printed.kind == .raw ? .verbatim : context, to: &output)
      }
      return
    }
    captured.text.withUnsafeBufferPointer {
      if captured.isMarkup {
        Escaping.append(markup: $0, for: context, to: &output)
      } else {
        Escaping.append($0, for: context, to: &output)
      }
    }
  }
}
