import Diagnostics
import Markup

/// A tree as text, for tests: one node a line, indented by depth.
struct MarkupDump {
  let tree: MarkupTree
  let bytes: [UInt8]

  static func of(_ source: String, masks: [Range<Int>] = [], isFragment: Bool = false) -> (
    text: String, diagnostics: [Diagnostic]
  ) {
    let bytes = Array(source.utf8)
    let (tree, diagnostics) = MarkupReader.read(
      bytes: bytes, file: FileID(index: 0), masks: masks,
      endingTags: ["mj-text", "mj-raw", "mj-table"], isFragment: isFragment)
    let dump = MarkupDump(tree: tree, bytes: bytes)
    return (dump.lines(tree.top, depth: 0).joined(separator: "\n"), diagnostics.all)
  }

  private func lines(_ nodes: MarkupChildren, depth: Int) -> [String] {
    nodes.flatMap { index -> [String] in
      let indent = String(repeating: " ", count: depth)
      switch tree.nodes[index] {
      case .text(let range): return [indent + "text " + text(range)]
      case .comment(let inside, _): return [indent + "comment " + text(inside)]
      case .element(let element):
        return [indent + describe(element)] + lines(tree.children(of: index), depth: depth + 1)
      }
    }
  }

  private func describe(_ element: MarkupElement) -> String {
    let items = tree.items[element.items].map { item in
      switch item {
      case .attribute(let name, _, let value): " \(tree.names[name])=\(text(value))"
      case .tag(let range): " (\(text(range)))"
      }
    }
    let content = element.content.map { " [\(text($0))]" } ?? ""
    return tree.name(of: element) + items.joined() + content
  }

  func text(_ range: SourceRange) -> String { String(decoding: bytes[range.bytes], as: UTF8.self) }
}

/// The ranges of `{…}` in a source: stands for the scan of template tags.
func masks(in source: String) -> [Range<Int>] {
  var masks: [Range<Int>] = []
  var start: Int?
  for (offset, byte) in source.utf8.enumerated() {
    if byte == UInt8(ascii: "{"), start == nil { start = offset }
    if byte == UInt8(ascii: "}"), let open = start {
      masks.append(open..<offset + 1)
      start = nil
    }
  }
  return masks
}
