import Components
import Diagnostics
import EmailIR
import Expressions
import Rendering

/// The subject of a mail: the content of the last `mj-subject` whose conditions hold, or else of such an `mj-title`.
struct SubjectLine {
  private let subject: VariableID
  private let title: VariableID

  static func source(of state: CompilationState) -> ProgramSource? {
    guard let document = state.document, hasLine(document) else { return nil }
    var symbols = state.weave.symbols
    let line = SubjectLine(subject: symbols.temporary(), title: symbols.temporary())
    let body = line.body(of: document)
    var diagnostics = DiagnosticSet()
    let nodes =
      state.options.escaping == .off
      ? body.withContext(.verbatim) : AnalyseContexts.analyse(body, &diagnostics)
    let choice = [line.choice(at: document.root.startTag)].withContext(.header)
    return ProgramSource(
      part: ProgramPart(nodes: nodes + choice), symbols: symbols,
      partials: state.partials.mapValues { ProgramPart(nodes: $0.withContext(.verbatim)) },
      missingPartial: state.options.missingPartial.consequence, content: state.content)
  }

  private static func hasLine(_ document: Document) -> Bool {
    var found = false
    NodeWalk.all(document.root.children) { node in
      guard case .element(let element) = node else { return }
      found = found || element.name == "mj-subject" || element.name == "mj-title"
    }
    return found
  }

  /// What happens before the body of the page; it prints nothing.
  private func body(of document: Document) -> [Node] {
    var nodes = Effects.of(document.prologue)
    for node in document.root.children {
      guard case .element(let element) = node else {
        nodes += Effects.of([node])
        continue
      }
      if element.name == "mj-body" { break }
      nodes += lines(in: element.children)
    }
    let range = document.root.startTag
    return [.block(Block(.silent, body: nodes, start: range, end: range))]
  }

  /// What the head does, every text that may be the line kept in its variable.
  private func lines(in nodes: [Node]) -> [Node] {
    nodes.flatMap { node -> [Node] in
      switch node {
      case .element(let element): return line(of: element)
      case .branch(var branch):
        for index in branch.arms.indices {
          branch.arms[index].body = lines(in: branch.arms[index].body)
        }
        return [.branch(branch)]
      case .loop(var loop):
        loop.body = lines(in: loop.body)
        loop.otherwise = lines(in: loop.otherwise)
        return [.loop(loop)]
      default: return Effects.of([node])
      }
    }
  }

  /// The content is HTML, as in the page; what is printed at the end is the text that it shows.
  private func line(of element: Element) -> [Node] {
    let variable: VariableID
    switch element.name {
    case "mj-subject": variable = subject
    case "mj-title": variable = title
    default: return Effects.of([.element(element)])
    }
    let range = element.startTag
    let text = element.children.trimmed
    return [.block(Block(.capture(variable), body: text, start: range, end: range))]
  }

  /// Prints the subject if there was one, else the title.
  private func choice(at range: SourceRange) -> Node {
    .output(
      Output(
        .expression(.choose(.firstPresent, [.variable(subject), .variable(title)])), range: range))
  }
}
