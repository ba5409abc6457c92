import Diagnostics
import EmailIR
import Expressions

/// Puts the content of modules in the place of each `mj-module`. A module sees its parameters and the recipient, nothing of its
/// caller.
struct ExpandModules {
  var weave: MarkupWeave
  private let library: TemplateLibrary
  /// Head elements that modules bring, once for each module.
  private(set) var head: [Node] = []
  private var declarations: [String: ModuleDeclaration] = [:]
  /// Modules at work, outermost first.
  private var chain: [String] = []
  private(set) var spellings: [SourceRange: String] = [:]

  init(weave: MarkupWeave, library: TemplateLibrary) {
    self.weave = weave
    self.library = library
  }

  mutating func expand(_ nodes: [Node]) -> [Node] { nodes.flatMap { expand($0) } }

  private mutating func expand(_ node: Node) -> [Node] {
    switch node {
    case .element(let element) where element.name == "mj-module": return instantiate(element)
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

  private mutating func instantiate(_ call: Element) -> [Node] {
    guard let declaration = declaration(for: call) else { return [] }
    guard !chain.contains(declaration.name) else {
      weave.diagnostics.report(
        .moduleUnknown,
        "module `\(declaration.name)` contains itself: "
          + (chain + [declaration.name]).joined(separator: " → "), at: call.startTag)
      return []
    }
    chain.append(declaration.name)
    defer { chain.removeLast() }
    var binding = ModuleBinding(declaration, call: call, weave.symbols)
    let setup = binding.bind(sources: weave.sources, &weave.diagnostics)
    let body = binding.rewrite(declaration.body)
    weave.symbols = binding.symbols
    spellings.merge(binding.spellings) { _, new in new }
    let slots = ModuleSlots(of: call)
    slots.check(declaration, &weave.diagnostics)
    return setup + expand(slots.fill(body))
  }

  private mutating func declaration(for call: Element) -> ModuleDeclaration? {
    guard let name = call.literal("name"), !name.isEmpty else {
      weave.diagnostics.report(
        .moduleUnknown, "expected the `name` of a module, found none", at: call.startTag)
      return nil
    }
    if let known = declarations[name] { return known }
    guard case .success(let file) = library.file(.module(name: name)) else {
      reportUnknown(name, call)
      return nil
    }
    let nodes = weave.read(
      path: file.path, bytes: file.bytes, includedFrom: call.range, isFragment: true)
    let declaration = ModuleDeclaration.read(
      nodes, name: name, path: file.path, &weave.diagnostics)
    declarations[name] = declaration
    head += declaration.head
    return declaration
  }

  private mutating func reportUnknown(_ name: String, _ call: Element) {
    let nearest = NearestName.of(name, in: library.names("module"))
    weave.diagnostics.report(
      .moduleUnknown, "there is no module `\(name)`",
      at: call.attributes.first { $0.name == "name" }?.valueRange ?? call.startTag,
      hint: nearest.map { "did you mean `\($0)`?" } ?? "modules lie in modules/NAME.mjml")
  }
}
