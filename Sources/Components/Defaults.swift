import EmailIR

/// The values that hold for an element when it does not give its own, one table per component and set of classes.
final class Defaults: Sendable {
  /// From mj-attributes by tag, from the element's classes, from its parents' classes.
  let strong: AttributeTable
  /// These, and what the component and mj-all say about all other keys: what holds where the parent hands nothing down.
  let values: AttributeTable

  /// `colors` are those of the component's attributes that are colours.
  init(colors: AttributeSet, strong: AttributeTable, weak: AttributeTable) {
    self.strong = strong
    var values = weak
    strong.keys.forEach { key in
      values[key] = strong[key]?.inheriting(weak[key]) ?? weak[key]
    }
    colors.forEach { key in
      guard let value = values[key], value.mayBeShortColor else { return }
      values[key] = value.withLongColor
    }
    self.values = values
  }
}

extension ComponentEntry {
  /// Colours of three digits are written with six, where the attribute is one of the component's colours.
  func formatted(_ value: AttributeValue?, _ key: AttributeKey) -> AttributeValue? {
    guard let value, value.mayBeShortColor, colors.contains(key) else { return value }
    return value.withLongColor
  }
}

extension String {
  /// Whether it has the form `#rgb`.
  var mayBeShortColor: Bool { utf8.count == 4 && utf8.first == UInt8(ascii: "#") }
}

/// Values by key, found without comparing names.
struct AttributeTable: Sendable {
  /// The keys that have a value.
  private(set) var keys: AttributeSet = []
  /// Whether some value depends, or did depend, on the recipient.
  private(set) var isDynamic = false
  /// By raw value of the key; empty if there is no value at all.
  private var values: [AttributeValue?] = []

  init() {}

  /// What a component says by itself.
  init(defaultsOf component: Component) {
    for fact in component.attributes {
      if let fallback = fact.fallback { self[fact.key] = .literal(fallback) }
    }
  }

  subscript(key: AttributeKey) -> AttributeValue? {
    get { values.isEmpty ? nil : values[key.position] }
    set {
      guard let newValue else { return }
      if values.isEmpty { values = Array(repeating: nil, count: AttributeKey.count) }
      keys.insert(key)
      isDynamic = isDynamic || newValue.isDynamic
      values[key.position] = newValue
    }
  }

  /// Takes over the values of another table.
  mutating func merge(_ other: AttributeTable) { other.keys.forEach { self[$0] = other[$0] } }
}

extension AttributeValue {
  /// Whether it depends on the recipient.
  var isDynamic: Bool {
    if case .pieces = self { return literalText == nil }
    return false
  }
}
