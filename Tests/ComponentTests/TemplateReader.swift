import Components
import Diagnostics
import EmailIR
import Expressions
import Markup

/// Reads MJML without template languages: what the weave does, less the weaving.
enum TemplateReader {
  static func read(_ text: String, path: String = "test.mjml") -> Document {
    let bytes = Array(text.utf8)
    var sources = SourceMap()
    let file = sources.add(SourceFile(path: path, bytes: bytes))
    let endingTags = EndingTags(Component.all.filter(\.isEndingTag).map(\.name))
    let (tree, _) = MarkupReader.read(bytes: bytes, file: file, endingTags: endingTags)
    let reader = Reader(tree: tree, bytes: bytes)
    let nowhere = SourceRange(file: file, start: 0, end: 0)
    let empty = Element(
      name: "mjml", attributes: [], children: [], range: nowhere, startTag: nowhere)
    let root = tree.root.flatMap { reader.element($0) } ?? empty
    return Document(symbols: Symbols(), sources: sources, prologue: [], root: root)
  }

  private struct Reader {
    let tree: MarkupTree
    let bytes: [UInt8]

    func element(_ index: Int) -> Element? {
      guard case .element(let element) = tree.nodes[index] else { return nil }
      return Element(
        name: tree.names[element.name], attributes: tree.items[element.items].compactMap(attribute),
        children: element.content.map { [.text(Array(bytes[$0.bytes]))] } ?? children(index),
        range: element.range, startTag: element.startTag)
    }

    private func attribute(_ item: AttributeItem) -> Attribute? {
      guard case .attribute(let name, let nameRange, let valueRange) = item else { return nil }
      let value = String(decoding: bytes[valueRange.bytes], as: UTF8.self)
      return Attribute(
        name: tree.names[name], value: .literal(value), nameRange: nameRange,
        valueRange: valueRange)
    }

    private func children(_ index: Int) -> [Node] {
      tree.children(of: index).map { child in
        switch tree.nodes[child] {
        case .element: element(child).map { .element($0) } ?? .text([])
        case .text(let range): .text(Array(bytes[range.bytes]))
        case .comment(let inside, let range): .comment([.text(Array(bytes[inside.bytes]))], range)
        }
      }
    }
  }
}
