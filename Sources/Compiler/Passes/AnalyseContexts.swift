import Diagnostics
import EmailIR

/// Gives every output of a page the context in which it lands.
enum AnalyseContexts {
  static func analyse(_ nodes: [Node], _ diagnostics: inout DiagnosticSet) -> [Node] {
    nodes.withContext(.text)
  }
}
