/// Equality and order of values in Liquid: Ruby's, without conversions between text and numbers.
@usableFromInline package enum LiquidComparison {
  /// Whether two values are equal; `blank` and `empty` ask for a property of the other side.
  package static func equal(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.string(let x), .string(let y)): return same(x, y)
    case (.integer(let x), .integer(let y)): return x == y
    case (.bool(let x), .bool(let y)): return x == y
    case (.undefined, .undefined), (.undefined, .null), (.null, .undefined), (.null, .null):
      return true
    case (.blank, let other), (let other, .blank): return isBlank(other)
    case (.empty, let other), (let other, .empty): return isEmpty(other)
    case (.integer(let x), .double(let y)): return Double(x) == y
    case (.double(let x), .integer(let y)): return x == Double(y)
    case (.double(let x), .double(let y)): return x == y
    default: return equalCompounds(a, b)
    }
  }

  private static func equalCompounds(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.markup, .string), (.string, .markup), (.markup, .markup):
      return same(LiquidText.of(a), LiquidText.of(b))
    case (.array(let x), .array(let y)):
      return x.count == y.count && zip(x, y).allSatisfy(equal)
    case (.object(let x), .object(let y)):
      if let name = x.className, name == y.className { return true }
      return x === y
        || x.count == y.count
          && zip(x.keys, x.values).allSatisfy { key, value in
            y.position(of: key).map { equal(value, y.values[$0]) } ?? false
          }
    case (.range(let x), .range(let y)): return x.first == y.first && x.last == y.last
    case (.date(let x), .date(let y)):
      return x.seconds == y.seconds && x.nanoseconds == y.nanoseconds
    case (.rows(let x), .rows(let y)): return x === y
    case (.row(let x), .row(let y)): return x === y
    default: return false
    }
  }

  /// Byte for byte; `==` of `String` would call letters equal that are composed differently.
  static func same(_ a: String, _ b: String) -> Bool { a.utf8.count == b.utf8.count && a == b }

  /// What `== blank` asks.
  static func isBlank(_ value: Value) -> Bool {
    switch value {
    case .bool(let flag): !flag
    case .object(let object): object.hasNoItems
    case .blank, .empty: false
    default: value.isBlank
    }
  }

  /// What `== empty` asks.
  static func isEmpty(_ value: Value) -> Bool {
    switch value {
    case .string(let text): text.isEmpty
    case .markup(let html): html.isEmpty
    case .array(let items): items.isEmpty
    case .object(let object): object.hasNoItems
    case .rows(let rowset): rowset.rows.isEmpty
    default: false
    }
  }

  /// Negative, zero or positive; `nil` if the values have no order.
  static func order(_ a: Value, _ b: Value) -> Int? {
    switch (a, b) {
    case (.integer(let x), .integer(let y)): return x < y ? -1 : x == y ? 0 : 1
    case (.integer, .double), (.double, .integer), (.double, .double):
      return LiquidNumber.compare(LiquidNumber(a), LiquidNumber(b))
    case (.string(let x), .string(let y)): return order(of: x, y)
    case (.string, .markup), (.markup, .string), (.markup, .markup):
      return order(of: LiquidText.of(a), LiquidText.of(b))
    case (.date(let x), .date(let y)):
      let (left, right) = ((x.seconds, x.nanoseconds), (y.seconds, y.nanoseconds))
      return left < right ? -1 : left == right ? 0 : 1
    case (.array(let x), .array(let y)):
      for (left, right) in zip(x, y) {
        guard let result = order(left, right) else { return nil }
        if result != 0 { return result }
      }
      return x.count - y.count
    default: return equal(a, b) ? 0 : nil
    }
  }

  /// The order of the bytes.
  private static func order(of a: String, _ b: String) -> Int {
    if a.utf8.lexicographicallyPrecedes(b.utf8) { return -1 }
    return same(a, b) ? 0 : 1
  }

  /// Whether a value counts as true: all but nothing and `false`.
  @inlinable package static func isTruthy(_ value: Value) -> Bool {
    switch value {
    case .undefined, .null, .bool(false): false
    default: true
    }
  }
}

extension ObjectValue {
  /// Whether it is an empty map; objects of the engine are none.
  fileprivate var hasNoItems: Bool { count == 0 && className == nil }
}
