import Components
import Diagnostics
import EmailIR
import Expressions
import Rendering
import Stylesheets

/// Gives expanded nodes their inlined styles and contexts, and each open scope its decisions and the way to its fragments.
struct ScopePlanner: Sendable {
  let expansion: PageExpansion
  /// Holds attribute values while they are recorded.
  let temporary: VariableID
  let escaping: CompileOptions.Escaping
  /// What the head asks for in the finished HTML.
  let styling: PageStyling?

  /// Plans a page, or a fragment with the start tags that are open around it.
  func plan(
    _ nodes: [Node], _ scopes: [LayoutScope], inside context: HoleText = HoleText(),
    _ diagnostics: inout DiagnosticSet
  ) -> PlannedPart {
    let styled =
      styling?.apply(to: nodes, inside: context) ?? StyledNodes(nodes: nodes, contexts: [:])
    let analysed = analysed(styled.nodes, &diagnostics)
    for scope in scopes { warn(of: scope, &diagnostics) }
    let plans = scopes.enumerated().map { index, scope in
      plan(scope, inside: styled.contexts[ScopeID(index: index)] ?? context)
    }
    return PlannedPart(nodes: analysed, scopes: plans)
  }

  /// The nodes with their contexts.
  func analysed(_ nodes: [Node], _ diagnostics: inout DiagnosticSet) -> [Node] {
    escaping == .off
      ? nodes.withContext(.verbatim) : AnalyseContexts.analyse(nodes, &diagnostics)
  }

  /// A value that may be anything makes a layout of its own for each recipient.
  private func warn(of scope: LayoutScope, _ diagnostics: inout DiagnosticSet) {
    for cause in LayoutCause.all(of: scope) where cause.isUnbounded {
      diagnostics.report(
        .layoutFromData, "the layout depends on \(cause.description), which comes from data",
        at: cause.range, hint: "choose among fixed values with a condition")
    }
  }

  private func plan(_ scope: LayoutScope, inside context: HoleText) -> ScopePlan {
    ScopePlan(
      scope: scope, decisions: Decisions.of(scope, temporary: temporary, escaping: escaping)
    ) {
      key throws(SpecialisationError) in
      try fragment(of: scope, key: key, inside: context)
    }
  }

  private func fragment(
    of scope: LayoutScope, key: LayoutKey, inside context: HoleText
  ) throws(SpecialisationError) -> PlannedPart {
    let element = try LayoutResolver.resolve(scope, key: key)
    let (nodes, scopes) = expansion.expand(scope, element)
    var diagnostics = DiagnosticSet()
    let part = plan(nodes, scopes, inside: context, &diagnostics)
    if let error = diagnostics.firstError { throw SpecialisationError(error.message) }
    return part
  }
}
