import Diagnostics
import EmailIR
import Expressions

/// Finds and reads the partials that a template can reach: by name where the name is written out, all of the library's where it
/// comes from data.
struct PartialCollector {
  /// The nodes of each partial, by the name that templates use.
  private(set) var parts: [String: [Node]] = [:]
  private let library: TemplateLibrary

  init(library: TemplateLibrary) { self.library = library }

  /// Reads what `nodes` reach, and what that reaches. Absent partials are left out: the render reports them if it gets there.
  mutating func collect(
    from nodes: [Node], parser: inout TextParser, sources: inout SourceMap
  ) {
    var waiting = requests(in: nodes)
    var seen: Set<String> = []
    while let name = waiting.popLast() {
      guard seen.insert(name).inserted else { continue }
      guard case .success(let found) = library.file(.partial(name: name)) else { continue }
      let file = sources.add(SourceFile(path: found.path, bytes: found.bytes))
      let nodes = parser.parse(found.bytes, file: file)
      parts[name] = nodes
      waiting += requests(in: nodes)
    }
  }

  private func requests(in nodes: [Node]) -> [String] {
    var names: [String] = []
    NodeWalk.outputs(in: nodes) { output in
      guard case .partial(let call) = output.source else { return }
      if case .literal(.string(let name)) = call.name {
        names.append(name)
      } else {
        names += library.names("partial")
      }
    }
    return names
  }
}
