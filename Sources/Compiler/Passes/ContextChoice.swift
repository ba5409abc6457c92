import Diagnostics
import EmailIR

/// Gives every output of a text template its context, as its surroundings ask.
struct ContextChoice {
  private let surroundings: TextTemplate.Surroundings

  init(_ surroundings: TextTemplate.Surroundings, _ options: CompileOptions) {
    self.surroundings = options.escaping == .off ? .verbatim : surroundings
  }

  /// The context of every output, where that does not depend on the place.
  var fixed: HTMLContext? {
    switch surroundings {
    case .html: nil
    case .header: .header
    case .verbatim: .verbatim
    }
  }

  /// Gives outputs that were read without a fixed context the one in which they land.
  func analyse(_ nodes: [Node], _ diagnostics: inout DiagnosticSet) -> [Node] {
    fixed == nil ? AnalyseContexts.analyseAll(nodes, &diagnostics) : nodes
  }
}
