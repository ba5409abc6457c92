extension LiquidOperators {
  package static let index = Function.liquidOperator(
    "[]", ["object", "key"], "The member or item under a computed key.",
    [.init("{% assign xs = \"a,b\" | split: \",\" %}{{ xs[1] }}", "b")]
  ) { arguments, _ in LiquidIndex.value(arguments[0], arguments[1]) }
}

/// Members and items of values.
package enum LiquidIndex {
  /// `object[key]`: arrays by integer (negative from the end), objects by name.
  package static func value(_ object: Value, _ key: Value) -> Value {
    switch (object, key) {
    case (.array(let items), .integer(let index)): item(items, at: index)
    case (.object(let object), .string(let name)): object[name]
    case (.object(let object), .markup(let name)): object[name]
    case (.row(let row), .string(let name)): row.value(inColumn: name) ?? .undefined
    case (.rows(let rowset), .integer(let index)):
      item(rowset.rows.map { .row(Row(columns: rowset.columns, values: $0)) }, at: index)
    default: .undefined
    }
  }

  static func item(_ items: [Value], at index: Int) -> Value {
    let position = index < 0 ? items.count + index : index
    return items.indices.contains(position) ? items[position] : .null
  }

  /// `object.name`: a member, or else what `size`, `first` and `last` tell of texts, arrays, objects and ranges.
  package static func member(_ object: Value, _ name: String) -> Value {
    switch object {
    case .object(let members):
      let value = members[name]
      if case .undefined = value { return command(object, name) }
      return value
    case .row(let row): return row.value(inColumn: name) ?? .undefined
    case .undefined, .null: return .undefined
    default: return command(object, name)
    }
  }

  private static func command(_ object: Value, _ name: String) -> Value {
    switch name {
    case "size": size(object).map(Value.integer) ?? .undefined
    case "first": first(object)
    case "last": last(object)
    default: .undefined
    }
  }

  /// Characters, items or members; an integer is 8 (bytes), as in the reference.
  static func size(_ value: Value) -> Int? {
    switch value {
    case .string(let text): text.unicodeScalars.count
    case .markup(let html): html.unicodeScalars.count
    case .array(let items): items.count
    case .object(let object): object.className == nil ? object.count : nil
    case .range(let range): range.count
    case .rows(let rowset): rowset.rows.count
    case .row(let row): row.columns.count
    case .integer: 8
    default: nil
    }
  }

  static func first(_ value: Value) -> Value {
    switch value {
    case .array(let items): items.first ?? .null
    case .object(let object) where object.className == nil:
      object.count == 0 ? .null : .array([.string(object.keys[0]), object.values[0]])
    case .range(let range): .integer(range.first)
    case .string(let text): character(text.unicodeScalars.first)
    case .markup(let html): character(html.unicodeScalars.first)
    case .rows(let rowset): row(of: rowset, at: 0)
    default: .undefined
    }
  }

  static func last(_ value: Value) -> Value {
    switch value {
    case .array(let items): items.last ?? .null
    case .range(let range): .integer(range.last)
    case .string(let text): character(text.unicodeScalars.last)
    case .markup(let html): character(html.unicodeScalars.last)
    case .rows(let rowset): row(of: rowset, at: rowset.rows.count - 1)
    default: .undefined
    }
  }

  private static func character(_ scalar: Unicode.Scalar?) -> Value {
    .string(scalar.map { String($0) } ?? "")
  }

  private static func row(of rowset: Rowset, at index: Int) -> Value {
    guard rowset.rows.indices.contains(index) else { return .null }
    return .row(Row(columns: rowset.columns, values: rowset.rows[index]))
  }
}
