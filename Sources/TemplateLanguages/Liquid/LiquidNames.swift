import Diagnostics
import Expressions

/// Names: what a template means by `x`.
extension TagReader {
  /// What an ordinary name that was read before means, with the members behind it; found by its bytes.
  func liquidKnown(_ range: Range<Int>) -> LiquidSpellings.Meaning? {
    liquid.arguments.isEmpty ? liquidSpellings.meaning(range, in: bytes) : nil
  }

  /// An assigned or loop variable, else a counter, else the recipient's data.
  mutating func liquidName(_ name: String) -> Expression {
    if let argument = liquid.arguments[name] { return argument }
    let variable = Expression.variable(symbols.mention(name, in: "liquid"))
    let field = Expression.field(symbols.field(name))
    guard liquid.mayCount(bytes) else {
      return liquidChecked(.choose(.firstDefined, [variable, field]), .literal(.string(name)))
    }
    let counter = Expression.variable(symbols.mention(name, in: "liquid.counter"))
    return liquidChecked(
      .choose(.firstDefined, [variable, counter, field]), .literal(.string(name)))
  }

  /// With strict variables, a value that must be there.
  mutating func liquidChecked(
    _ value: Expression, _ name: @autoclosure () -> Expression
  ) -> Expression {
    guard options.strictVariables else { return value }
    return .call(
      LiquidOperators.defined, [value, name()], SourceRange(file: file, start: 0, end: 0))
  }

  mutating func liquidVariable(_ name: String) -> VariableID {
    symbols.variable(name, in: "liquid")
  }

  /// Counters have a namespace of their own, which other tags only read.
  mutating func liquidCounter(_ name: String) -> VariableID {
    symbols.variable(name, in: "liquid.counter")
  }

  /// `self[name]`: all names that the template assigns before this place, and the data.
  mutating func liquidName(computed name: Expression, at range: SourceRange) -> Expression {
    .call(LiquidOperators.lookup, [name] + liquidNameOperands(), range)
  }

  /// `self`: the same as an object.
  mutating func liquidNames(at range: SourceRange) -> Expression {
    .call(LiquidOperators.names, liquidNameOperands(), range)
  }

  private mutating func liquidNameOperands() -> [Expression] {
    var operands: [Expression] = [.field(symbols.field("$data"))]
    for variable in symbols.variables where variable.namespace == "liquid" {
      let id = symbols.mention(variable.name, in: "liquid")
      operands += [.literal(.string(variable.name)), .variable(id)]
    }
    return operands
  }

  /// What a name that stands alone means if it is a literal.
  static func liquidLiteral(_ name: String) -> Value? {
    switch name {
    case "true": .bool(true)
    case "false": .bool(false)
    case "nil", "null": .null
    case "blank", "empty": .string("")
    default: nil
    }
  }

  /// `forloop.name`, where the loop is known; other members are nothing.
  func liquidLoopProperty(_ loop: LiquidState.Block.Loop, _ name: String) -> Expression? {
    let property = Self.loopProperties[name] ?? (loop.isTable ? Self.tableProperties[name] : nil)
    return property.map { .loop(loop.id, $0) }
  }

  private static let loopProperties: [String: LoopProperty] = [
    "index": .index, "index0": .index0, "rindex": .rindex, "rindex0": .rindex0, "first": .first,
    "last": .last, "length": .length, "name": .name,
  ]

  private static let tableProperties: [String: LoopProperty] = [
    "col": .column, "col0": .column0, "col_first": .columnFirst, "col_last": .columnLast,
    "row": .row,
  ]
}
