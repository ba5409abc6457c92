import Diagnostics
import EmailIR

/// Gives every output of a page the context in which it lands, by following the HTML through text, arms and loops. Differing
/// arms, and outputs where nothing makes them safe, are errors. Text changes only where an output would become part of
/// a tag: `<{{ x }}` is printed as `&lt;…`, and an unquoted value that is an output gets quotes.
enum AnalyseContexts {
  /// Analyses a page, or a part of one that begins and ends between tags.
  static func analyse(_ nodes: [Node], _ diagnostics: inout DiagnosticSet) -> [Node] {
    guard nodes.contains(where: \.isDynamic) else { return nodes }
    return analyseAll(nodes, &diagnostics)
  }

  /// The same also for a page without any output or logic, for its warnings.
  static func analyseAll(_ nodes: [Node], _ diagnostics: inout DiagnosticSet) -> [Node] {
    var walker = ContextWalker()
    let analysed = walker.walk(nodes)
    diagnostics.append(walker.diagnostics)
    guard !walker.state.isBetweenTags else { return analysed }
    diagnostics.report(
      .htmlLeftOpen, "the page ends \(walker.state.place.description)", at: nodes.lastRange)
    return analysed
  }
}

extension Node {
  /// Whether it prints something that depends on data.
  var isDynamic: Bool {
    switch self {
    case .output, .branch, .loop, .block: true
    case .text, .statement, .element, .comment, .inherited, .scope, .mark, .outlook, .hole: false
    }
  }
}

extension [Node] {
  /// The last place of the source that is known.
  fileprivate var lastRange: SourceRange? {
    for node in reversed() {
      switch node {
      case .output(let output): return output.range
      case .statement(let statement): return statement.range
      case .branch(let branch): return branch.end
      case .loop(let loop): return loop.end
      case .block(let block): return block.end
      case .text, .element, .comment, .inherited, .scope, .mark, .outlook, .hole: continue
      }
    }
    return nil
  }
}
