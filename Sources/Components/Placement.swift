import EmailIR

/// An element at its place: its attributes by key, as they hold after all defaults.
package struct Placement {
  let element: Element
  let component: Component
  let layout: LayoutContext
  private let own: AttributeSet
  private let defaults: Defaults

  init(_ element: Element, _ component: Component, _ layout: LayoutContext, _ defaults: Defaults) {
    self.element = element
    self.component = component
    self.layout = layout
    self.defaults = defaults
    var own = AttributeSet()
    for attribute in element.attributes {
      if let key = AttributeKey(name: attribute.name) { own.insert(key) }
    }
    self.own = own
  }

  /// The value that holds; `nil` if there is none at all.
  subscript(key: AttributeKey) -> AttributeValue? {
    guard own.contains(key), let value = element[attribute: key.name] else { return lower(key) }
    if case .literal(let text) = value, text.utf8.count != 4 { return value }
    return formatted(value.inheriting(lower(key)), key)
  }

  /// The value that would hold without the element's own.
  private func lower(_ key: AttributeKey) -> AttributeValue? {
    let index = Int(key.rawValue)
    if !defaults.strong.isEmpty, let value = defaults.strong[index] {
      return formatted(value.inheriting(weaker(key)), key)
    }
    return formatted(weaker(key), key)
  }

  private func weaker(_ key: AttributeKey) -> AttributeValue? {
    layout.given.last { $0.key == key }?.value ?? defaults.weak[Int(key.rawValue)]
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
    let suspects = element.attributes.contains { $0.value.isDynamic } || !defaults.dynamic.isEmpty
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
