import EmailIR
import Expressions

extension DataReading {
  /// Knows the variables that a document assigns.
  init(_ document: Document) {
    var assigned: Set<VariableID> = []
    NodeWalk.all(document.prologue + [.element(document.root)]) { node in
      switch node {
      case .statement(let statement):
        if case .assign(let variable, _) = statement.action { assigned.insert(variable) }
      case .loop(let loop): assigned.insert(loop.header.variable)
      case .block(let block):
        if case .capture(let variable) = block.kind { assigned.insert(variable) }
      case .output(let output):
        if case .counter(let variable, _) = output.source { assigned.insert(variable) }
      default: break
      }
    }
    self.init(symbols: document.symbols, assigned: assigned)
  }
}
