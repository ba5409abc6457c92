import EmailIR

/// The values that hold for an element when it does not give its own, one table per component and set of classes.
final class Defaults: Sendable {
  /// From mj-attributes by tag, from the element's classes, from its parents' classes.
  let strong: AttributeTable
  /// From the component and from mj-all.
  let weak: AttributeTable
  /// Whether some value depends on the recipient.
  let isDynamic: Bool

  init(strong: AttributeTable, weak: AttributeTable) {
    self.strong = strong
    self.weak = weak
    isDynamic = strong.isDynamic || weak.isDynamic
  }
}

/// Values by key, found without comparing names.
struct AttributeTable: Sendable {
  /// For each key the position of its value, or `none`; empty if there is no value at all.
  private var positions: [UInt8] = []
  private var values: [AttributeValue] = []
  private static let none = UInt8.max

  init() {}

  /// What a component says by itself.
  init(defaultsOf component: Component) {
    for fact in component.attributes {
      if let fallback = fact.fallback { self[fact.key] = .literal(fallback) }
    }
  }

  subscript(key: AttributeKey) -> AttributeValue? {
    get {
      guard !positions.isEmpty else { return nil }
      let position = positions[Int(key.rawValue)]
      return position == Self.none ? nil : values[Int(position)]
    }
    set {
      guard let newValue else { return }
      if positions.isEmpty { positions = [UInt8](repeating: Self.none, count: AttributeKey.count) }
      let position = positions[Int(key.rawValue)]
      if position == Self.none {
        positions[Int(key.rawValue)] = UInt8(values.count)
        values.append(newValue)
      } else {
        values[Int(position)] = newValue
      }
    }
  }

  /// Whether some value depends on the recipient.
  var isDynamic: Bool { values.contains(where: \.isDynamic) }

  /// Takes over the values of another table.
  mutating func merge(_ other: AttributeTable) {
    guard !other.positions.isEmpty else { return }
    for key in AttributeKey.allCases {
      if let value = other[key] { self[key] = value }
    }
  }
}

extension AttributeValue {
  /// Whether it depends on the recipient.
  var isDynamic: Bool {
    if case .pieces = self { return literalText == nil }
    return false
  }
}
