extension LiquidOperators {
  package static let contains = Function.liquidOperator(
    "contains", ["left", "right"],
    "Whether a text holds a text, an array an item, an object a name.",
    [.init("{% if \"welcome\" contains \"come\" %}yes{% endif %}", "yes")]
  ) { arguments, _ in .bool(holds(arguments[0], arguments[1])) }

  private static func holds(_ container: Value, _ part: Value) -> Bool {
    guard LiquidComparison.isTruthy(part) else { return false }
    switch container {
    case .string(let text): return TextSearch.first(LiquidText.of(part), in: text) != nil
    case .markup(let html): return TextSearch.first(LiquidText.of(part), in: html) != nil
    case .array(let items): return items.contains { LiquidComparison.equal($0, part) }
    case .range(let range):
      guard let low = LiquidComparison.order(.integer(range.first), part),
        let high = LiquidComparison.order(part, .integer(range.last))
      else { return false }
      return low <= 0 && high <= 0
    case .object(let object) where object.className == nil:
      guard case .string(let name) = part else { return false }
      return object.position(of: name) != nil
    default: return false
    }
  }
}
