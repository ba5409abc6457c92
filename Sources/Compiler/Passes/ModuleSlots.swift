import Diagnostics
import EmailIR
import Expressions

/// What a caller fills a module's slots with: its `mj-slot` children by name, everything else into the slot without a name.
struct ModuleSlots {
  private var contents: [String: [Node]] = [:]
  /// Where the content of each slot begins.
  private var places: [(name: String, range: SourceRange)] = []

  init(of call: Element) {
    for node in call.children {
      if case .element(let element) = node, element.name == "mj-slot" {
        let name = element.literal("name") ?? ""
        contents[name, default: []] += element.children
        places.append((name, element.startTag))
      } else if !node.isBlankText {
        if case .element(let element) = node { places.append(("", element.startTag)) }
        contents["", default: []].append(node)
      }
    }
  }

  /// Reports content for slots that the module does not have: it would vanish.
  func check(_ module: ModuleDeclaration, _ diagnostics: inout DiagnosticSet) {
    let slots = module.slotElements
    for place in places where !slots.contains(where: { $0.literal("name") ?? "" == place.name }) {
      let names = slots.compactMap { $0.literal("name") }
      let nearest = NearestName.of(place.name, in: names)
      diagnostics.report(
        .moduleSlot,
        "module `\(module.name)` has no slot "
          + (place.name.isEmpty ? "without a name" : "`\(place.name)`"),
        at: place.range, hint: nearest.map { "did you mean `\($0)`?" },
        notes: slots.prefix(4).map { .init("a slot is declared here", at: $0.startTag) })
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
    if case .text(let text) = self { text.bytes.allSatisfy(\.isASCIIWhitespace) } else { false }
  }
}
