import Components
import Diagnostics
import EmailIR
import Expressions
import Rendering

/// A page of which nothing can be made before the decisions in its head are known: as a whole it is one scope, and its
/// key holds the head's decisions.
struct WaitingPage: Sendable {
  let document: Document
  let head: LayoutScope
  let temporary: VariableID
  let options: PageOptions
  let escaping: CompileOptions.Escaping
  let partials: [String: [Node]]
  let missingPartial: CompileOptions.MissingPartial

  /// The page; what is wrong with it whatever the head decides is reported.
  func plan(_ diagnostics: inout DiagnosticSet) -> PagePlan {
    for key in LayoutChoices.all(of: head).keys.prefix(1) {
      if let element = try? LayoutResolver.resolve(head, key: key) {
        _ = page(with: element, &diagnostics)
      }
    }
    let plan = ScopePlan(scope: head, decisions: decisions) {
      key throws(SpecialisationError) in
      var diagnostics = DiagnosticSet()
      let part = page(with: try LayoutResolver.resolve(head, key: key), &diagnostics)
      if let error = diagnostics.firstError { throw SpecialisationError(error.message) }
      return part
    }
    return PagePlan(
      part: PlannedPart(nodes: [.scope(ScopeID(index: 0))], scopes: [plan]),
      partials: partials.mapValues { nodes in
        escaping == .off
          ? nodes.withContext(.verbatim) : AnalyseContexts.analyse(nodes, &diagnostics)
      }, missingPartial: missingPartial)
  }

  /// What stands before the head may be asked in it.
  private var decisions: [Node] {
    var before = document.prologue
    for node in document.root.children {
      if case .element(let element) = node, element.name == "mj-head" { break }
      before.append(node)
    }
    return Effects.of(before)
      + Decisions.of(head, temporary: temporary, escaping: escaping)
  }

  private func page(with head: Element, _ diagnostics: inout DiagnosticSet) -> PlannedPart {
    var copy = document
    copy.root.children = document.root.children.map { node in
      if case .element(let element) = node, element.name == "mj-head" { return .element(head) }
      return node
    }
    let expansion = PageExpansion(HeadOrder.settle(copy), options: options)
    diagnostics.append(expansion.diagnostics)
    let planner = ScopePlanner(
      expansion: expansion, temporary: temporary, escaping: escaping,
      styling: PageStyling(expansion.head))
    return planner.plan(expansion.nodes, expansion.scopes, &diagnostics)
  }
}

extension DiagnosticSet {
  /// The first error, if there is one.
  var firstError: Diagnostic? { all.first { $0.severity == .error } }
}
