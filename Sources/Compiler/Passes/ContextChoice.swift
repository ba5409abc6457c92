import Diagnostics
import EmailIR

/// Gives every output of a text template its context, as its surroundings ask.
struct ContextChoice {
  private let surroundings: TextTemplate.Surroundings

  init(_ surroundings: TextTemplate.Surroundings, _ options: CompileOptions) {
    self.surroundings = options.escaping == .off ? .verbatim : surroundings
  }

  func analyse(_ nodes: [Node], _ diagnostics: inout DiagnosticSet) -> [Node] {
    switch surroundings {
    case .html: AnalyseContexts.analyse(nodes, &diagnostics)
    case .header: nodes.withContext(.header)
    case .verbatim: nodes.withContext(.verbatim)
    }
  }
}
