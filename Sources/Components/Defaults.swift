import EmailIR

/// The values that hold for an element when it does not give its own, one table per component and set of classes.
final class Defaults: Sendable {
  /// From mj-attributes by tag, from the element's classes, from its parents' classes.
  let strong: [AttributeValue?]
  /// From the component and from mj-all.
  let weak: [AttributeValue?]
  /// Keys whose value depends on the recipient.
  let dynamic: AttributeSet

  init(strong: [AttributeValue?], weak: [AttributeValue?]) {
    self.strong = strong
    self.weak = weak
    var dynamic = AttributeSet()
    for key in AttributeKey.allCases {
      let index = Int(key.rawValue)
      let values = [strong.isEmpty ? nil : strong[index], weak[index]]
      if values.contains(where: { $0?.isDynamic ?? false }) { dynamic.insert(key) }
    }
    self.dynamic = dynamic
  }

  /// Of a component in a template without mj-attributes.
  static func plain(_ component: Component) -> Defaults {
    Defaults(strong: [], weak: component.ownDefaults)
  }
}

extension Component {
  /// Its own defaults, by key.
  var ownDefaults: [AttributeValue?] {
    var values = [AttributeValue?](repeating: nil, count: AttributeKey.count)
    for fact in attributes {
      if let fallback = fact.fallback { values[Int(fact.key.rawValue)] = .literal(fallback) }
    }
    return values
  }
}

extension AttributeValue {
  /// Whether it depends on the recipient.
  var isDynamic: Bool {
    if case .pieces = self { return literalText == nil }
    return false
  }
}
