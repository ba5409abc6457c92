import EmailIR

/// An element at its place: its attributes by key, as they hold after all defaults.
package final class Placement {
  let element: Element
  let layout: LayoutContext
  private let entry: ComponentEntry
  /// The keys of the element's attributes, in their order.
  private let keys: [AttributeKey?]
  private let own: AttributeSet
  private let defaults: Defaults

  var component: Component { entry.component }

  init(
    _ element: Element, _ entry: ComponentEntry, _ layout: LayoutContext,
    defaults: (AttributeSet) -> Defaults
  ) {
    self.element = element
    self.entry = entry
    self.layout = layout
    keys = element.attributes.map { AttributeKey(name: $0.name) }
    var own = AttributeSet()
    for case let key? in keys { own.insert(key) }
    self.own = own
    self.defaults = defaults(own)
  }

  /// The value that holds; `nil` if there is none at all.
  subscript(key: AttributeKey) -> AttributeValue? {
    guard own.contains(key), let index = keys.firstIndex(of: key) else { return lower(key) }
    let value = element.attributes[index].value
    if case .literal(let text) = value, text.utf8.count != 4 { return value }
    return formatted(value.inheriting(lower(key)), key)
  }

  /// The value that would hold without the element's own.
  private func lower(_ key: AttributeKey) -> AttributeValue? {
    if let value = defaults.strong[key] {
      return formatted(value.inheriting(weaker(key)), key)
    }
    return formatted(weaker(key), key)
  }

  private func weaker(_ key: AttributeKey) -> AttributeValue? {
    if !layout.given.isEmpty, let given = layout.given.last(where: { $0.key == key }) {
      return given.value
    }
    return defaults.weak[key]
  }

  /// Colours of three digits are written with six, where the attribute is one of the component's colours.
  private func formatted(_ value: AttributeValue?, _ key: AttributeKey) -> AttributeValue? {
    guard case .literal(let text)? = value, text.utf8.count == 4,
      text.utf8.first == UInt8(ascii: "#"),
      component.attributes.contains(where: { $0.key == key && $0.type == .color })
    else { return value }
    let digits = text.dropFirst()
    guard digits.utf8.allSatisfy({ $0 < 0x80 }) else { return value }
    return .literal("#" + digits.map { "\($0)\($0)" }.joined())
  }

  // MARK: Reading as text and numbers

  /// The text of a value that does not depend on the recipient.
  func text(_ key: AttributeKey) -> String? {
    switch self[key] {
    case nil: nil
    case .literal(let text): text
    case let value?: value.literalText
    }
  }

  /// Whether it is there and not empty or `false`.
  func isSet(_ key: AttributeKey) -> Bool {
    if case .never = Presence(of: self[key]) { return false }
    return true
  }

  /// The whole number that a value starts with; NaN without one.
  func integer(_ key: AttributeKey) -> Double { text(key).map(ScriptNumber.integer) ?? .nan }

  /// Attributes that decide the layout and depend on the recipient.
  var dynamicLayout: [AttributeKey] {
    let suspects = element.attributes.contains { $0.value.isDynamic } || defaults.isDynamic
    guard suspects else { return [] }
    return AttributeKey.allCases.filter { key in
      component.decidesLayout(key) && (self[key]?.isDynamic ?? false)
    }
  }
}

// MARK: Boxes

extension Placement {
  /// A side's number of a shorthand like `padding`, which its own attribute (`padding-left`) overrules.
  func side(_ side: Side, _ key: AttributeKey, _ sideKey: AttributeKey) -> Double {
    if let text = text(sideKey), !text.isEmpty { return ScriptNumber.integer(text) }
    guard let text = text(key), !text.isEmpty else { return 0 }
    return Shorthand.side(side, of: text)
  }

  /// Left and right padding together.
  var horizontalPadding: Double {
    side(.right, .padding, .paddingRight) + side(.left, .padding, .paddingLeft)
  }

  /// Left and right border together.
  var horizontalBorder: Double {
    border(.border, .borderRight) + border(.border, .borderLeft)
  }

  /// The width of a border on one side.
  func border(_ key: AttributeKey, _ sideKey: AttributeKey) -> Double {
    let own = text(sideKey) ?? ""
    return Shorthand.border(own.isEmpty ? text(key) ?? "0" : own)
  }

  /// What padding and border leave of the container.
  var box: Double { layout.containerWidth.whole - horizontalPadding - horizontalBorder }
}
