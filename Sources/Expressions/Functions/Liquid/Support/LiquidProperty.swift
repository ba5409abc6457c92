/// `item[property]` as the array filters ask for it.
enum LiquidProperty {
  /// The property; `nil` if the item is of a kind that has none at all (the filter then gives nothing).
  static func of(_ item: Value, _ property: Value) throws(EvaluationError) -> Value? {
    let property = wholeIndex(property)
    switch item {
    case .object(let object): return object[LiquidText.of(property)].orNull
    case .row(let row): return row.value(inColumn: LiquidText.of(property)) ?? .null
    case .string(let text): return try part(of: text, property)
    case .markup(let html): return try part(of: html, property)
    case .array(let items):
      if case .range(let range) = property {
        return part(range, of: items.count).map { .array(Array(items[$0])) } ?? .null
      }
      guard case .integer(let index) = property else { throw refusal(property) }
      return LiquidIndex.item(items, at: index)
    case .integer(let number): return try bits(of: number, property)
    default: return nil
    }
  }

  /// Whether items of this kind have properties at all.
  static func exist(in item: Value) -> Bool {
    switch item {
    case .object, .row, .string, .markup, .array, .integer: true
    default: false
    }
  }

  /// A fraction counts as the whole number before it.
  private static func wholeIndex(_ property: Value) -> Value {
    guard case .double(let number) = property,
      let index = Int(exactly: number.rounded(.towardZero))
    else { return property }
    return .integer(index)
  }

  /// The positions that a range means, negative ones from the end; `nil` if it begins behind the end.
  private static func part(_ range: IntegerRange, of count: Int) -> Range<Int>? {
    let first = range.first < 0 ? range.first + count : range.first
    let last = range.last < 0 ? range.last + count : range.last
    guard first >= 0, first <= count else { return nil }
    return first..<max(first, min(last, count - 1) + 1)
  }

  /// A bit of a number, or those of a range.
  private static func bits(
    of number: Int, _ property: Value
  ) throws(EvaluationError) -> Value {
    switch property {
    case .integer(let bit): return .integer(bit < 0 ? 0 : (number >> min(bit, Int.bitWidth)) & 1)
    case .range(let range):
      guard range.first >= 0, range.first < Int.bitWidth else { return .integer(0) }
      let width = range.last < range.first ? Int.bitWidth : min(range.count, Int.bitWidth)
      let shifted = number >> range.first
      return .integer(width >= Int.bitWidth - 1 ? shifted : shifted & ((1 << width) - 1))
    default: throw refusal(property)
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
    case .range(let range):
      let scalars = Array(text.unicodeScalars)
      guard let part = part(range, of: scalars.count) else { return .null }
      var result = ""
      result.unicodeScalars.append(contentsOf: scalars[part])
      return .string(result)
    default: throw refusal(property)
    }
  }
}

extension Value {
  /// `null` for `undefined`.
  var orNull: Value { if case .undefined = self { .null } else { self } }
}
