import Components
import Diagnostics
import EmailIR
import Expressions
import Rendering

/// Prints expanded nodes with the personalisation left in, every tag as the author wrote it: what `galley compile` gives.
struct SourceEmitter {
  var page: EmittedPage
  var diagnostics = DiagnosticSet()
  private var head = HeadParts()

  init(sources: SourceMap, spellings: [SourceRange: String]) {
    page = EmittedPage(sources: sources, spellings: spellings)
  }

  mutating func emit(_ part: PlannedPart) {
    page.reserve(part.nodes.textSize * 9 / 8)
    if part.holdsHead { head = part.headForAllMarks }
    emit(part.nodes, part.scopes)
  }

  mutating func emit(_ nodes: [Node], _ scopes: [ScopePlan]) {
    var rest = nodes[...]
    while let node = rest.popFirst() {
      if case .statement(let statement) = node, case .enterLoop(let header) = statement.action {
        emit(UnrolledLoop(header, start: statement.range, takenFrom: &rest), scopes)
      } else {
        emit(node, scopes)
      }
    }
  }

  private mutating func emit(_ node: Node, _ scopes: [ScopePlan]) {
    if let tag = node.firstTag, page.isManyTagsInOne(tag) { return page.writeTag(tag) }
    switch node {
    case .text(let text): page.write(text.bytes)
    case .output(let output): emit(output)
    case .statement(let statement): page.writeTag(statement.range)
    case .branch(let branch): emit(branch, scopes)
    case .loop(let loop): emit(loop, scopes)
    case .block(let block): emit(block, scopes)
    case .comment(let body, _): emit(body, scopes)
    case .scope(let id): emitChoices(of: scopes[id.index])
    case .outlook: page.openOutlook()
    case .hole(let hole): page.write(head[hole])
    case .element, .inherited, .mark: break
    }
  }

  /// A value that is known already is printed; of others the tag.
  private mutating func emit(_ output: Output) {
    if case .expression(.literal(let value)) = output.source {
      page.write(EmittedLiteral.text(of: value))
    } else {
      page.writeTag(output.range)
    }
  }

  private mutating func emit(_ loop: Loop, _ scopes: [ScopePlan]) {
    page.writeTag(loop.start)
    emit(loop.body, scopes)
    if let range = loop.otherwiseRange {
      page.writeTag(range)
      emit(loop.otherwise, scopes)
    }
    page.writeTag(loop.end)
  }
}

extension [Node] {
  /// How many bytes of text stand among them.
  fileprivate var textSize: Int {
    reduce(0) { size, node in
      if case .text(let text) = node { size + text.count } else { size }
    }
  }
}
