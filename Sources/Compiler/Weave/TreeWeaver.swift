import Diagnostics
import EmailIR
import Expressions
import Markup
import TemplateLanguages

/// Turns a markup tree and the tags of its file into nodes.
struct TreeWeaver {
  private let tree: MarkupTree
  private let text: TextWeave
  private let tags: [TemplateTag]
  /// For each name of the tree the attribute that it means to components, once it was asked for.
  private var keys: [Key] = []

  private enum Key { case unasked, none, some(AttributeKey) }
  private var strays = StrayBlocks()
  private var diagnostics = DiagnosticSet()

  init(tree: MarkupTree, text: TextWeave, tags: [TemplateTag]) {
    self.tree = tree
    self.text = text
    self.tags = tags
  }

  /// What went wrong, once all nodes are made.
  mutating func finish() -> DiagnosticSet {
    var all = diagnostics
    all.append(strays.finish())
    return all
  }

  /// The children of one element, or the top of the file, with logic paired among them.
  mutating func nodes(_ children: MarkupChildren, parent: String?) -> [Node] {
    guard !tags.isEmpty else { return plainNodes(children, parent: parent) }
    var builder = BlockBuilder()
    for index in children {
      switch tree.nodes[index] {
      case .element(let element): builder.add(.element(self.element(element, at: index)))
      case .text(let range): addBetweenElements(range, parent, to: &builder)
      case .comment(let inside, let range):
        builder.add(.comment(pieces(inside.bytes), range))
      }
    }
    return builder.finish(&strays)
  }

  /// The same for a file without any tag.
  private mutating func plainNodes(_ children: MarkupChildren, parent: String?) -> [Node] {
    var nodes: [Node] = []
    for index in children {
      switch tree.nodes[index] {
      case .element(let element): nodes.append(.element(self.element(element, at: index)))
      case .text(let range): reportText(range.bytes, range.file, parent)
      case .comment(let inside, let range): nodes.append(.comment(pieces(inside.bytes), range))
      }
    }
    return nodes
  }

  private mutating func element(_ markup: MarkupElement, at index: Int) -> Element {
    let name = tree.name(of: markup)
    let attributes = self.attributes(of: markup)
    let children =
      markup.content.map { pieces($0.bytes) } ?? nodes(tree.children(of: index), parent: name)
    return Element(
      name: name, attributes: attributes, children: children, range: markup.range,
      startTag: markup.startTag)
  }

  /// Text with its tags: content of an ending tag, an attribute value, the inside of a comment.
  private mutating func pieces(_ range: Range<Int>) -> [Node] {
    guard hasTags(in: range) else { return text.nodes(in: range) }
    return text.nodes(in: range, tags: tags(in: range), &strays)
  }

  /// Between elements only logic has a meaning: text is not printed by MJML, values may not bring markup.
  private mutating func addBetweenElements(
    _ range: SourceRange, _ parent: String?, to builder: inout BlockBuilder
  ) {
    let inside = tags(in: range.bytes)
    var position = Int(range.start)
    for tag in inside {
      addText(position..<max(position, Int(tag.range.start)), range.file, parent, to: &builder)
      if !builder.isCapturing { reportOutput(of: tag) }
      builder.add(tag, &strays)
      position = Int(tag.range.end)
    }
    addText(position..<max(position, Int(range.end)), range.file, parent, to: &builder)
  }

  private mutating func addText(
    _ range: Range<Int>, _ file: FileID, _ parent: String?, to builder: inout BlockBuilder
  ) {
    if builder.isCapturing {
      builder.add(.text(TextRun(text.bytes, range)))
    } else {
      reportText(range, file, parent)
    }
  }

  private mutating func reportText(_ range: Range<Int>, _ file: FileID, _ parent: String?) {
    let bytes = text.bytes
    guard let first = range.first(where: { !bytes[$0].isASCIIWhitespace }),
      let last = range.last(where: { !bytes[$0].isASCIIWhitespace }),
      bytes[first] != 0xEF || last > first + 2
    else { return }
    diagnostics.report(
      .textVanishes, "text between elements is not printed",
      at: SourceRange(file: file, first..<last + 1),
      hint: parent == "mj-column" ? "put it into an mj-text" : "put it into an mj-raw")
  }

  /// What prints no elements for sure may stand between elements for what it does: like text, it is not printed there.
  private mutating func reportOutput(of tag: TemplateTag) {
    let mayBringElements = tag.events.contains { event in
      switch event {
      case .output, .partial: true
      case .cycle(_, let values): !values.allSatisfy(\.isPlainText)
      default: false
      }
    }
    guard mayBringElements else { return }
    diagnostics.report(
      .outputBetweenElements, "a value cannot bring elements: found output between elements",
      at: tag.range, hint: "put it into an mj-text or an mj-raw, or use an mj-module for blocks")
  }

  private func hasTags(in range: Range<Int>) -> Bool {
    !tags.isEmpty && !tags(in: range).isEmpty
  }

  /// The tags that lie in a range, by bisection.
  private func tags(in range: Range<Int>) -> ArraySlice<TemplateTag> {
    let first = tags.partitioningIndex { Int($0.range.start) >= range.lowerBound }
    let last = tags.partitioningIndex { Int($0.range.start) >= range.upperBound }
    return tags[first..<max(first, last)]
  }
}

extension Expression {
  /// Whether it is known and holds no tag.
  fileprivate var isPlainText: Bool {
    switch self {
    case .literal(.string(let text)): !text.utf8.contains(UInt8(ascii: "<"))
    case .literal: true
    default: false
    }
  }
}

extension TreeWeaver {
  /// The attributes of a start tag; those under a condition become one attribute each, whose value is a branch.
  private mutating func attributes(of markup: MarkupElement) -> [Attribute] {
    guard markup.hasTagsBetweenAttributes else { return plainAttributes(of: markup) }
    let items = tree.items[markup.items]
    var builder = BlockBuilder()
    for item in items {
      switch item {
      case .attribute(let name, let nameRange, let valueRange):
        let attribute = attribute(name, nameRange, valueRange)
        builder.add(ConditionalAttributes.node(of: attribute, startTag: markup.startTag))
      case .tag(let range):
        for tag in tags(in: range.bytes) { builder.add(tag, &strays) }
      }
    }
    return ConditionalAttributes.attributes(of: builder.finish(&strays), &diagnostics)
  }

  /// Those of a start tag without logic between them.
  private mutating func plainAttributes(of markup: MarkupElement) -> [Attribute] {
    var attributes: [Attribute] = []
    attributes.reserveCapacity(markup.items.count)
    for item in markup.items {
      guard case .attribute(let name, let nameRange, let valueRange) = tree.items[item] else {
        continue
      }
      attributes.append(attribute(name, nameRange, valueRange))
    }
    return attributes
  }

  private mutating func attribute(
    _ name: Int, _ nameRange: SourceRange, _ valueRange: SourceRange
  ) -> Attribute {
    Attribute(
      name: tree.names[name], key: key(name), value: value(valueRange.bytes),
      nameRange: nameRange, valueRange: valueRange)
  }

  private mutating func key(_ name: Int) -> AttributeKey? {
    while keys.count <= name { keys.append(.unasked) }
    switch keys[name] {
    case .none: return nil
    case .some(let key): return key
    case .unasked:
      let key = AttributeKey(name: tree.names[name])
      keys[name] = key.map { .some($0) } ?? .none
      return key
    }
  }

  private mutating func value(_ range: Range<Int>) -> AttributeValue {
    guard !hasTags(in: range) else { return .pieces(pieces(range)) }
    return .literal(
      text.bytes.withUnsafeBufferPointer {
        String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
      })
  }
}

extension Array {
  /// The first index at which `isBehind` holds, where it holds for a tail of the array.
  fileprivate func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
