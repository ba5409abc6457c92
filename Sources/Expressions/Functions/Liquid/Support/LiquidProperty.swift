/// `item[property]` as the array filters ask for it.
enum LiquidProperty {
  /// The property; `nil` if the item is of a kind that has none at all (the filter then gives nothing).
  static func of(_ item: Value, _ property: Value) throws(EvaluationError) -> Value? {
    switch item {
    case .object(let object): return object[LiquidText.of(property)].orNull
    case .row(let row): return row.value(inColumn: LiquidText.of(property)) ?? .null
    case .string(let text): return try part(of: text, property)
    case .markup(let markup): return try part(of: markup.html, property)
    case .array(let items):
      guard case .integer(let index) = property else { throw refusal(property) }
      return LiquidIndex.item(items, at: index)
    case .integer(let number):
      guard case .integer(let bit) = property else { throw refusal(property) }
      return .integer(bit < 0 ? 0 : (number >> min(bit, Int.bitWidth)) & 1)
    default: return nil
    }
  }

  static func refusal(_ property: Value) -> EvaluationError {
    EvaluationError(.printed, "cannot select the property '\(LiquidText.of(property))'")
  }

  /// Of a text: the part that is named, if it occurs.
  private static func part(
    of text: String, _ property: Value
  ) throws(EvaluationError) -> Value {
    switch property {
    case .string(let part): return TextSearch.first(part, in: text) == nil ? .null : property
    case .integer(let index):
      let scalars = text.unicodeScalars
      let position = index < 0 ? scalars.count + index : index
      guard position >= 0, position < scalars.count else { return .null }
      return .string(String(scalars[scalars.index(scalars.startIndex, offsetBy: position)]))
    default: throw refusal(property)
    }
  }
}

extension Value {
  /// `null` for `undefined`.
  var orNull: Value { if case .undefined = self { .null } else { self } }
}
