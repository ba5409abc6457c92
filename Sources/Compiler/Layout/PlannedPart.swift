import Components
import EmailIR
import Rendering

/// Expanded nodes with the scopes that they refer to, before assembly or emission.
struct PlannedPart: Sendable {
  let nodes: [Node]
  let scopes: [ScopePlan]

  /// What the assembler takes.
  var programPart: ProgramPart {
    ProgramPart(nodes: nodes, scopes: scopes.map(\.source))
  }
}

/// A place whose layout depends on the recipient: the element with its logic, how its key is found, and what it becomes for a key.
struct ScopePlan: Sendable {
  let scope: LayoutScope
  let decisions: [Node]
  let specialise: @Sendable (LayoutKey) throws(SpecialisationError) -> PlannedPart

  var source: ScopeSource {
    ScopeSource(decisions: decisions) { key throws(SpecialisationError) in
      try specialise(key).programPart
    }
  }
}
