package import Diagnostics
import EmailIR
import Expressions

/// What a catalogue tells of a module besides its parameters.
extension ModuleDeclaration {
  /// Where a module may be called.
  package enum Place: String, Sendable {
    /// In mj-body or mj-wrapper: it brings sections.
    case body = "mj-body"
    /// In mj-section or mj-group: it brings columns.
    case section = "mj-section"
    /// In mj-column: it brings content.
    case column = "mj-column"
  }

  /// Reads all modules of a library, in the order of their names.
  package static func all(
    in library: TemplateLibrary, options: CompileOptions
  ) -> (modules: [ModuleDeclaration], sources: SourceMap, diagnostics: DiagnosticSet) {
    var weave = MarkupWeave(options: options, endingTags: PagePlan.unreadTags)
    var modules: [ModuleDeclaration] = []
    for name in library.names("module").sorted() {
      guard case .success(let file) = library.file(.module(name: name)) else { continue }
      let nodes = weave.read(path: file.path, bytes: file.bytes, isFragment: true)
      modules.append(read(nodes, name: name, path: file.path, &weave.diagnostics))
    }
    return (modules, weave.sources, weave.diagnostics)
  }

  /// The names of its slots in order of appearance; an empty one for the slot without a name.
  package var slots: [String] {
    slotElements.reduce(into: []) { names, slot in
      let name = slot.literal("name") ?? ""
      if !names.contains(name) { names.append(name) }
    }
  }

  /// Where it belongs, by the first element that it brings.
  package var place: Place {
    var first: String?
    NodeWalk.all(body) { node in
      if case .element(let element) = node, element.name.hasPrefix("mj-") {
        first = first ?? element.name
      }
    }
    switch first {
    case "mj-section", "mj-wrapper", "mj-hero": return .body
    case "mj-column", "mj-group": return .section
    default: return .column
    }
  }

  /// The members of objects that it reads, `image_url` of `product.image_url`.
  package var memberNames: [String] {
    var names: [String] = []
    NodeWalk.all(body) { node in
      for expression in node.expressions {
        expression.visit { part in
          if case .member(_, let name) = part, !names.contains(name) { names.append(name) }
        }
      }
    }
    return names
  }
}
