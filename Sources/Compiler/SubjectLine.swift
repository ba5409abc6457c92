import EmailIR
import Rendering

/// The subject of a mail: the content of `mj-subject`, or else of `mj-title`.
enum SubjectLine {
  static func source(of state: CompilationState) -> ProgramSource? {
    guard let document = state.document else { return nil }
    let head = document.root.children.filter { $0.isElement("mj-head") }
    guard let content = content(of: "mj-subject", in: head) ?? content(of: "mj-title", in: head)
    else { return nil }
    let context: HTMLContext = state.options.escaping == .off ? .verbatim : .header
    let nodes = (Effects.of(document.prologue) + Effects.of(head) + content).withContext(context)
    return ProgramSource(
      part: ProgramPart(nodes: nodes), symbols: state.weave.symbols,
      partials: state.partials.mapValues { ProgramPart(nodes: $0.withContext(context)) },
      missingPartial: state.options.missingPartial.consequence, content: state.content)
  }

  private static func content(of name: String, in head: [Node]) -> [Node]? {
    for case .element(let head) in head {
      for case .element(let element) in head.children where element.name == name {
        return element.children
      }
    }
    return nil
  }
}
