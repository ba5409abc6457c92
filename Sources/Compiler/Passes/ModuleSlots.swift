import EmailIR
import Expressions

/// What a caller fills a module's slots with: its `mj-slot` children by name, everything else into the slot without a name.
struct ModuleSlots {
  private var contents: [String: [Node]] = [:]

  init(of call: Element) {
    for node in call.children {
      if case .element(let element) = node, element.name == "mj-slot" {
        contents[element.literal("name") ?? "", default: []] += element.children
      } else if !node.isBlankText {
        contents["", default: []].append(node)
      }
    }
  }

  /// The module's nodes with each `mj-slot` replaced by what the caller gave, or else by its own content.
  func fill(_ nodes: [Node]) -> [Node] {
    nodes.flatMap { node -> [Node] in
      switch node {
      case .element(let element) where element.name == "mj-slot":
        return contents[element.literal("name") ?? ""] ?? fill(element.children)
      case .element(var element):
        element.children = fill(element.children)
        return [.element(element)]
      case .branch(var branch):
        for index in branch.arms.indices {
          branch.arms[index].body = fill(branch.arms[index].body)
        }
        return [.branch(branch)]
      case .loop(var loop):
        loop.body = fill(loop.body)
        loop.otherwise = fill(loop.otherwise)
        return [.loop(loop)]
      default:
        return [node]
      }
    }
  }
}

extension Node {
  /// Whether it is text of white space only.
  fileprivate var isBlankText: Bool {
    if case .text(let bytes) = self { bytes.allSatisfy(\.isASCIIWhitespace) } else { false }
  }
}
