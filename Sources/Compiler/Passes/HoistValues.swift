import Diagnostics
import EmailIR
import Expressions

/// Makes values with side effects once, where they stand in the source. The page prints an attribute in several places or in
/// none, and a title before what was written above it; a counter, a `cycle` or an assignment in it must not notice.
///
///     <mj-column vertical-align="{% cycle 'top', 'middle' %}">
///
/// becomes a capture of the cycle into a variable, and a column whose alignment is that variable.
struct HoistValues {
  private var symbols: Symbols
  /// Whether something is assigned before the body, so that a text of the head has to be made in its place.
  private let assignsInHead: Bool
  /// The source, where the tags stay in the page: then Liquid's values are captured in Liquid, and others stay in place.
  private let sources: SourceMap?
  private var spellings: [SourceRange: String] = [:]

  static func run(on document: inout Document, leavingTagsOf sources: SourceMap? = nil) {
    let head = document.root.children.prefix { !$0.isElement("mj-body") }
    var pass = HoistValues(
      symbols: document.symbols, assignsInHead: !Effects.of(Array(head)).isEmpty,
      sources: sources)
    document.root.children = pass.hoist(document.root.children)
    document.symbols = pass.symbols
    document.spellings.merge(pass.spellings) { old, _ in old }
  }

  private mutating func hoist(_ nodes: [Node]) -> [Node] {
    var result: [Node] = []
    result.reserveCapacity(nodes.count)
    for node in nodes { hoist(node, into: &result) }
    return result
  }

  private mutating func hoist(_ node: Node, into result: inout [Node]) {
    switch node {
    case .element(let element): hoist(element, into: &result)
    case .branch(var branch):
      for index in branch.arms.indices {
        branch.arms[index].body = hoist(branch.arms[index].body)
      }
      result.append(.branch(branch))
    case .loop(var loop):
      loop.body = hoist(loop.body)
      loop.otherwise = hoist(loop.otherwise)
      result.append(.loop(loop))
    default: result.append(node)
    }
  }

  private mutating func hoist(_ element: Element, into result: inout [Node]) {
    var copy = element
    for index in copy.attributes.indices {
      guard case .pieces(let pieces) = copy.attributes[index].value,
        !Effects.of(pieces).isEmpty
      else { continue }
      let parts = split(pieces, capturesAll: pieces.containStatement)
      result += parts.before
      copy.attributes[index].value = .pieces(parts.value)
    }
    if Self.askedTexts.contains(element.name) {
      copy.children = hoistText(of: element, into: &result)
    } else if !PagePlan.endingTags.contains(element.name) {
      copy.children = hoist(element.children)
    }
    result.append(.element(copy))
  }

  private static let askedTexts: Set<String> = ["mj-title", "mj-preview", "mj-social-element"]

  /// The page asks whether these texts are empty, which of a loop, a counter or what is assigned in it only its print tells.
  private mutating func hoistText(of element: Element, into result: inout [Node]) -> [Node] {
    guard sources == nil else { return element.children }
    let isEarly = assignsInHead && element.name != "mj-social-element"
    guard element.children.contains(where: { $0.hidesItsPrint || (isEarly && $0.isDynamic) })
    else { return element.children }
    let variable = symbols.temporary()
    let range = element.startTag
    result.append(
      .block(Block(.capture(variable), body: element.children, start: range, end: range)))
    return [.output(Output(.expression(.variable(variable)), range: range))]
  }

  /// What is to be done before, and what is left to be printed.
  private struct Parts {
    var before: [Node] = []
    var value: [Node] = []
  }

  /// `capturesAll` if statements among the pieces may change what an output prints.
  private mutating func split(_ nodes: [Node], capturesAll: Bool) -> Parts {
    var parts = Parts()
    for node in nodes {
      switch node {
      case .output(let output):
        if capturesAll || output.hasEffect {
          capture(node, output, &parts)
        } else {
          parts.value.append(node)
        }
      case .statement, .block: parts.before.append(node)
      case .branch(let branch): split(branch, capturesAll, &parts)
      case .loop(let loop): capture(node, at: loop.start, &parts)
      default: parts.value.append(node)
      }
    }
    return parts
  }

  private mutating func capture(_ node: Node, _ output: Output, _ parts: inout Parts) {
    capture(node, at: output.range, &parts)
  }

  private mutating func capture(_ node: Node, at range: SourceRange, _ parts: inout Parts) {
    guard let places = places(of: range) else { return parts.value.append(node) }
    let variable = symbols.temporary()
    parts.before.append(
      .block(
        Block(.capture(variable), body: [node], start: places.start, end: places.end)))
    parts.value.append(.output(Output(.expression(.variable(variable)), range: places.value)))
  }

  /// The tags of a capture, and the one that prints it. Those that are to be printed have a place of their own inside the
  /// tag that they stand for; `nil` if its language has no capture.
  private mutating func places(
    of tag: SourceRange
  ) -> (start: SourceRange, end: SourceRange, value: SourceRange)? {
    guard let sources else { return (tag, tag, tag) }
    guard sources[tag.file].bytes[tag.bytes].first == UInt8(ascii: "{") else { return nil }
    let first = tag.bytes.lowerBound
    let places = [0, 1, 2].map { SourceRange(file: tag.file, start: first, end: first + $0) }
    let name = "galley_value_\(spellings.count / 3 + 1)"
    spellings[places[0]] = "{% capture \(name) %}"
    spellings[places[1]] = "{{ \(name) }}"
    spellings[places[2]] = "{% endcapture %}"
    return (places[0], places[2], places[1])
  }

  private mutating func split(_ branch: Branch, _ capturesAll: Bool, _ parts: inout Parts) {
    var before = branch
    var value = branch
    for index in branch.arms.indices {
      let arm = split(branch.arms[index].body, capturesAll: capturesAll)
      before.arms[index].body = arm.before
      value.arms[index].body = arm.value
    }
    if before.arms.contains(where: { !$0.body.isEmpty }) { parts.before.append(.branch(before)) }
    parts.value.append(.branch(value))
  }
}

extension Output {
  /// Whether printing it changes something.
  var hasEffect: Bool {
    switch source {
    case .expression(let expression): expression.hasEffect
    case .counter, .cycle, .partial: true
    }
  }
}

extension Statement {
  fileprivate var assigns: Bool {
    if case .assign = action { true } else { false }
  }
}

extension Node {
  /// Whether it cannot be known without printing it if it prints anything.
  fileprivate var hidesItsPrint: Bool {
    switch self {
    case .loop, .block: true
    case .statement(let statement): statement.assigns
    case .output(let output): output.hasEffect
    case .branch(let branch): branch.arms.contains { $0.body.contains(where: \.hidesItsPrint) }
    default: false
    }
  }
}

extension [Node] {
  /// Whether something is assigned.
  fileprivate var containStatement: Bool {
    contains { node in
      switch node {
      case .statement, .block: true
      case .branch(let branch): branch.arms.contains { $0.body.containStatement }
      default: false
      }
    }
  }
}
