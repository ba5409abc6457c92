package import Diagnostics

/// A computation that prints nothing and changes nothing, the same for all three languages.
///
/// Operators are functions (`a < b` is a call of `liquid.less` or `ampscript.less`), so this stays small.
package indirect enum Expression: Sendable {
  case literal(Value)
  /// A top-level name of the recipient's data.
  case field(FieldID)
  /// A variable that the template assigns, or a loop's item.
  case variable(VariableID)
  /// A fact about a running loop (`forloop.index`).
  case loop(LoopID, LoopProperty)
  /// `object.name`, with the name known when compiling. Missing members are `undefined`; how `size`, `first` and `last`
  /// answer on strings and arrays is Liquid's rule.
  case member(Expression, String)
  /// All arguments are evaluated from left to right.
  case call(Function, [Expression], SourceRange)
  /// The only lazy ones.
  case choose(Choice, [Expression])
  /// Text that is a template itself, evaluated where it is met; a value that is no text stays as it is.
  case content(Expression, ContentKind, SourceRange)
}

/// How `Expression.choose` picks among its operands; those not needed are not evaluated.
package enum Choice: Sendable {
  /// Conditions are operands that give `.bool`; anything but `.bool(true)` counts as false.
  case and, or
  /// Three operands: condition, value if true, value if not.
  case conditional
  /// The first operand that is not `undefined`; `undefined` if all are.
  case firstDefined
  /// The first operand that is not blank (`Value.isBlank`), or else the last one. Fallbacks are made of it.
  case firstPresent
}

/// What a running loop knows of itself. Positions count from 1 unless named otherwise.
package enum LoopProperty: UInt8, Sendable, CaseIterable {
  case index, index0, rindex, rindex0, first, last, length, name, column, column0, columnFirst,
    columnLast, row, whole
}
