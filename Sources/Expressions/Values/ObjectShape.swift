/// The names of an object's members. Objects alike share one, so that where a member was found in one of them it is found in
/// all.
package final class ObjectShape: Sendable {
  package let keys: [String]
  /// For objects of the engine (`forloop`, `self`): the name of their class in the reference, which is what they print.
  /// They have members, but no size and no items.
  package let className: String?
  /// Small ones are searched, larger ones hashed.
  private let positions: [String: Int]?

  /// Of equal keys the last one counts for look-ups.
  package init(keys: [String], className: String? = nil) {
    self.keys = keys
    self.className = className
    positions =
      keys.count <= 8
      ? nil : Dictionary(zip(keys, keys.indices), uniquingKeysWith: { _, last in last })
  }

  /// The position of `key`, exactly as written.
  package func position(of key: String) -> Int? {
    if let positions { return positions[key] }
    return keys.lastIndex(of: key)
  }

  /// Whether two members have the same name.
  package var hasRepeatedKeys: Bool {
    if let positions { return positions.count < keys.count }
    return keys.indices.contains { keys[..<$0].contains(keys[$0]) }
  }
}

/// The shapes of objects that were made last, so that those to come share them.
package struct ObjectShapes {
  private var recent: [ObjectShape] = []
  private var oldest = 0

  /// The most shapes it knows: a document has few kinds of objects.
  private static let capacity = 32

  package init() {}

  /// The shape with these keys.
  package mutating func shape(of keys: ArraySlice<String>) -> ObjectShape {
    for shape in recent where shape.keys[...] == keys { return shape }
    let shape = ObjectShape(keys: Array(keys))
    if recent.count < Self.capacity {
      recent.append(shape)
    } else {
      recent[oldest] = shape
      oldest = (oldest + 1) % Self.capacity
    }
    return shape
  }
}
