import Components
import Diagnostics
import EmailIR
import Expressions
import Rendering

/// Gives expanded nodes their contexts, and each open scope its decisions and the way to its fragments.
struct ScopePlanner: Sendable {
  let expansion: PageExpansion
  /// Holds attribute values while they are recorded.
  let temporary: VariableID
  let escaping: CompileOptions.Escaping

  func plan(
    _ nodes: [Node], _ scopes: [LayoutScope], _ diagnostics: inout DiagnosticSet
  ) -> PlannedPart {
    let analysed =
      escaping == .off
      ? nodes.withContext(.verbatim) : AnalyseContexts.analyse(nodes, &diagnostics)
    return PlannedPart(nodes: analysed, scopes: scopes.map(plan))
  }

  private func plan(_ scope: LayoutScope) -> ScopePlan {
    ScopePlan(scope: scope, decisions: Decisions.of(scope, temporary: temporary)) {
      key throws(SpecialisationError) in
      try fragment(of: scope, key: key)
    }
  }

  private func fragment(
    of scope: LayoutScope, key: LayoutKey
  ) throws(SpecialisationError) -> PlannedPart {
    let element = try LayoutResolver.resolve(scope, key: key)
    let (nodes, scopes) = expansion.expand(scope, element)
    var diagnostics = DiagnosticSet()
    let part = plan(nodes, scopes, &diagnostics)
    if let error = diagnostics.all.first(where: { $0.severity == .error }) {
      throw SpecialisationError(error.message)
    }
    return part
  }
}
