/// An ordered, immutable map from names to values (a JSON object).
@usableFromInline package final class ObjectValue: Sendable {
  package let shape: ObjectShape
  @usableFromInline package let values: [Value]

  /// The values run in parallel to the keys of the shape.
  package init(_ shape: ObjectShape, values: [Value]) {
    precondition(shape.keys.count == values.count)
    self.shape = shape
    self.values = values
  }

  /// `keys` and `values` run in parallel; of equal keys the last one counts for look-ups.
  package convenience init(keys: [String], values: [Value], className: String? = nil) {
    self.init(ObjectShape(keys: keys, className: className), values: values)
  }

  package convenience init(_ members: [(String, Value)], className: String? = nil) {
    self.init(keys: members.map(\.0), values: members.map(\.1), className: className)
  }

  /// One without members.
  package static let empty = ObjectValue([])

  package var keys: [String] { shape.keys }

  /// What it prints, if it is an object of the engine.
  package var className: String? { shape.className }

  package var count: Int { values.count }

  /// The position of `key`, exactly as written.
  package func position(of key: String) -> Int? { shape.position(of: key) }

  /// Where the value of a member lies, given its position in the shape. It stays there as long as the object lives, since an
  /// object's values never change.
  @inlinable @inline(__always)
  package func place(at position: Int) -> UnsafePointer<Value>? {
    assert(position >= 0 && position < values.count)
    return values.withUnsafeBufferPointer { $0.baseAddress.map { $0 + position } }
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
