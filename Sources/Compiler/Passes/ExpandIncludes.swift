import Diagnostics
import EmailIR
import Markup

/// Puts the content of included files in the place of each `mj-include`; what they bring for the head goes to the head's end.
struct ExpandIncludes {
  /// Files inside files, at most.
  static let maximumDepth = 50
  /// Included files of one template, at most, and their bytes: files that include each other ten times over, without a
  /// cycle, are a hundred million after eight steps.
  static let maximumCount = 2000
  static let maximumBytes = 64 << 20

  var weave: MarkupWeave
  private let library: TemplateLibrary
  /// Head elements of included files, in order.
  private(set) var head: [Node] = []
  /// The paths from the template to the file at work.
  private var chain: [String]
  private var count = 0
  private var byteCount = 0
  /// Whether there were too many: then no further file is read.
  private var isExhausted = false

  init(weave: MarkupWeave, library: TemplateLibrary, path: String) {
    self.weave = weave
    self.library = library
    self.chain = [path]
  }

  mutating func expand(_ nodes: [Node]) -> [Node] {
    nodes.flatMap { expand($0) }
  }

  private mutating func expand(_ node: Node) -> [Node] {
    switch node {
    case .element(let element) where element.name == "mj-include": return include(element)
    case .element(var element):
      element.children = expand(element.children)
      return [.element(element)]
    case .branch(var branch):
      for index in branch.arms.indices {
        branch.arms[index].body = expand(branch.arms[index].body)
      }
      return [.branch(branch)]
    case .loop(var loop):
      loop.body = expand(loop.body)
      loop.otherwise = expand(loop.otherwise)
      return [.loop(loop)]
    default: return [node]
    }
  }

  private mutating func include(_ element: Element) -> [Node] {
    guard !isExhausted else { return [] }
    guard case .literal(let path)? = element[attribute: "path"], !path.isEmpty else {
      weave.diagnostics.report(
        .includePath, "expected the path of a file, found none", at: element.startTag,
        hint: "<mj-include path=\"./header.mjml\" />")
      return []
    }
    let from = weave.sources[element.range.file].path
    switch library.file(.include(path: path, from: from)) {
    case .failure(let refusal):
      report(refusal, path, element)
      return []
    case .success(let file):
      return include(file.bytes, file.path, for: element)
    }
  }

  private mutating func include(_ bytes: [UInt8], _ path: String, for element: Element) -> [Node] {
    guard !chain.contains(path), chain.count <= Self.maximumDepth else {
      reportChain(path, element)
      return []
    }
    guard isAllowed(bytes.count, element) else { return [] }
    chain.append(path)
    defer { chain.removeLast() }
    switch element[attribute: "type"] {
    case .literal("css")?:
      return style(bytes, path, element)
    case .literal("html")?:
      return [wrapped(bytes, path, in: "mj-raw", attributes: [], element)]
    default:
      let nodes = weave.read(
        path: path, bytes: bytes, includedFrom: element.range, isFragment: true)
      return splice(expand(nodes))
    }
  }

  /// Counts a file; false, and reported once, when it is one too many.
  private mutating func isAllowed(_ size: Int, _ element: Element) -> Bool {
    count += 1
    byteCount += size
    isExhausted = count > Self.maximumCount || byteCount > Self.maximumBytes
    guard isExhausted else { return true }
    let limit =
      count > Self.maximumCount
      ? "\(Self.maximumCount) included files" : "\(Self.maximumBytes >> 20) MB of included files"
    weave.diagnostics.report(
      .includeLimit, "expected at most \(limit) in a template", at: element.startTag,
      hint: "the files on the way here: \(chain.joined(separator: " → "))")
    return false
  }

  /// Of a whole document the body's children take the place, the head's go to the head; of anything else all.
  private mutating func splice(_ nodes: [Node]) -> [Node] {
    nodes.flatMap { node -> [Node] in
      guard case .element(let root) = node, root.name == "mjml" else { return [node] }
      var body: [Node] = []
      for case .element(let part) in root.children {
        if part.name == "mj-head" { head += part.children }
        if part.name == "mj-body" { body += part.children }
      }
      return body
    }
  }

  private mutating func style(_ bytes: [UInt8], _ path: String, _ element: Element) -> [Node] {
    let inline = element.attributes.filter { $0.name == "css-inline" }.map { attribute in
      Attribute(
        name: "inline", value: attribute.value, nameRange: attribute.nameRange,
        valueRange: attribute.valueRange)
    }
    head.append(wrapped(bytes, path, in: "mj-style", attributes: inline, element))
    return []
  }

  /// A file of another kind as the content of an element.
  private mutating func wrapped(
    _ bytes: [UInt8], _ path: String, in name: String, attributes: [Attribute], _ element: Element
  ) -> Node {
    .element(
      Element(
        name: name, attributes: attributes,
        children: weave.readText(path: path, bytes: bytes, includedFrom: element.range),
        range: element.range, startTag: element.startTag))
  }
}

extension ExpandIncludes {
  private mutating func report(
    _ refusal: TemplateLibrary.Refusal, _ path: String, _ element: Element
  ) {
    let range = element.attributes.first { $0.name == "path" }?.valueRange ?? element.startTag
    switch refusal {
    case .absent:
      weave.diagnostics.report(.includePath, "there is no file `\(path)`", at: range)
    case .outside:
      weave.diagnostics.report(
        .includePath, "`\(path)` is outside of the project", at: range,
        hint: "included files lie in the project's directory or in its include paths")
    case .unreadable(let reason):
      weave.diagnostics.report(.includePath, "cannot read `\(path)`: \(reason)", at: range)
    }
  }

  private mutating func reportChain(_ path: String, _ element: Element) {
    let isCycle = chain.contains(path)
    weave.diagnostics.report(
      .includePath,
      isCycle
        ? "`\(path)` includes itself: \((chain + [path]).joined(separator: " → "))"
        : "more than \(Self.maximumDepth) files inside each other", at: element.startTag)
  }
}
