/// Leaves, or goes on with, the innermost loop.
package enum LoopInterrupt: Sendable { case `break`, `continue` }

/// How often a loop's body runs, and what it binds.
package struct LoopHeader: Sendable {
  package let id: LoopID
  /// Bound to the item (or number) before each turn.
  package let variable: VariableID
  package let kind: Kind

  package enum Kind: Sendable {
    /// Liquid `for` and `tablerow`: over a collection. `offset` before `limit` before `reversed`.
    case each(
      Expression, limit: Expression?, offset: Offset, reversed: Bool, columns: TableColumns?)
    /// AMPscript `FOR`: from, to, both included; counts down if `descending`. The variable keeps its value after the loop.
    case count(from: Expression, to: Expression, descending: Bool)
  }

  package enum Offset: Sendable {
    case none
    case expression(Expression)
    /// `offset: continue`: where the last loop with the same name over the same source text ended.
    case `continue`
  }

  /// `tablerow`: its rows and cells are printed by the loop itself.
  package enum TableColumns: Sendable {
    /// One row.
    case all
    case expression(Expression)
  }

  /// Identity for `offset: continue`: variable name and source text of the collection.
  package let name: String

  package init(id: LoopID, variable: VariableID, kind: Kind, name: String) {
    self.id = id
    self.variable = variable
    self.kind = kind
    self.name = name
  }
}
