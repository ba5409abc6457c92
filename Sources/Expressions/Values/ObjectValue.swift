/// An ordered, immutable map from names to values (a JSON object). Small ones are searched, larger ones hashed.
package final class ObjectValue: Sendable {
  package let keys: [String]
  package let values: [Value]
  /// For objects of the engine (`forloop`, `self`): the name of their class in the reference, which is what they print.
  /// They have members, but no size and no items.
  package let className: String?
  private let positions: [String: Int]?

  /// `keys` and `values` run in parallel; of equal keys the last one counts for look-ups.
  package init(keys: [String], values: [Value], className: String? = nil) {
    precondition(keys.count == values.count)
    self.className = className
    self.keys = keys
    self.values = values
    self.positions =
      keys.count <= 8
      ? nil : Dictionary(zip(keys, keys.indices), uniquingKeysWith: { _, last in last })
  }

  /// An object with the names of another one, whose table of positions it shares: cheap for many rows alike.
  package init(shapedAs other: ObjectValue, values: [Value]) {
    precondition(other.keys.count == values.count)
    self.keys = other.keys
    self.values = values
    self.className = other.className
    self.positions = other.positions
  }

  package convenience init(_ members: [(String, Value)], className: String? = nil) {
    self.init(keys: members.map(\.0), values: members.map(\.1), className: className)
  }

  package var count: Int { keys.count }

  /// Whether two members have the same name.
  package var hasRepeatedKeys: Bool {
    if let positions { return positions.count < keys.count }
    return keys.indices.contains { keys[..<$0].contains(keys[$0]) }
  }

  /// The position of `key`, exactly as written.
  package func position(of key: String) -> Int? {
    if let positions { return positions[key] }
    return keys.lastIndex(of: key)
  }

  /// The member named `key`, or `undefined`.
  package subscript(key: String) -> Value {
    position(of: key).map { values[$0] } ?? .undefined
  }

  /// The member whose name equals `key` when ASCII letter case is ignored (AMPscript, merge tags); the exact name first.
  package func member(ignoringCase key: String) -> Value {
    if let position = position(of: key) { return values[position] }
    let wanted = key.lowercased()
    guard let position = keys.lastIndex(where: { $0.lowercased() == wanted }) else {
      return .undefined
    }
    return values[position]
  }
}
