import EmailIR

/// An element at its place: its attributes by key, as they hold after all defaults.
package final class Placement {
  let element: Element
  /// Its position among all children of its parent, from 0; comments and raw elements count.
  let index: Int
  let surroundings: Surroundings
  let entry: ComponentEntry
  /// The keys that the element gives itself.
  private let own: AttributeSet
  /// The keys that have a value at all.
  private let present: AttributeSet
  private let defaults: Defaults

  /// What it needs to know of its parent.
  var layout: LayoutContext {
    @inline(__always) _read { yield surroundings.layout }
  }

  init(
    _ element: consuming Element, _ entry: ComponentEntry, _ own: AttributeSet,
    _ defaults: Defaults, in surroundings: Surroundings, index: Int
  ) {
    self.element = element
    self.entry = entry
    self.surroundings = surroundings
    self.index = index
    self.own = own
    self.defaults = defaults
    present = own.union(defaults.values.keys).union(surroundings.given)
  }

  /// The value that holds; `nil` if there is none at all.
  subscript(key: AttributeKey) -> AttributeValue? {
    @inline(__always) get { present.contains(key) ? value(key) : nil }
  }

  private func value(_ key: AttributeKey) -> AttributeValue? {
    own.contains(key) ? ownValue(key) : lower(key)
  }

  private func ownValue(_ key: AttributeKey) -> AttributeValue? {
    for index in element.attributes.indices where element.attributes[index].hasKey(key) {
      if element.attributes[index].isAbsent { return nil }
      let value = element.attributes[index].value
      if case .literal(let text) = value, !text.mayBeShortColor { return value }
      return entry.formatted(value.inheriting(lower(key)), key)
    }
    return lower(key)
  }

  /// The value that would hold without the element's own.
  private func lower(_ key: AttributeKey) -> AttributeValue? {
    surroundings.given.contains(key) ? given(key) : defaults.values[key]
  }

  /// The value that the parent hands down.
  private func given(_ key: AttributeKey) -> AttributeValue? {
    guard let given = layout.given.last(where: { $0.key == key })?.value else {
      return defaults.values[key]
    }
    return entry.formatted(defaults.strong[key]?.inheriting(given) ?? given, key)
  }

  // MARK: Reading as text and numbers

  /// The text of a value that does not depend on the recipient.
  @inline(__always)
  func text(_ key: AttributeKey) -> String? { present.contains(key) ? presentText(key) : nil }

  private func presentText(_ key: AttributeKey) -> String? {
    switch value(key) {
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

  /// Attributes that decide the layout by their value and depend on the recipient. Where the page has styles to be inlined,
  /// classes decide which apply, and what styles say is copied into attributes.
  func dynamicLayout(isStyled: Bool) -> [AttributeKey] {
    dynamicKeys { key in
      (entry.component.decidesLayout(key) || (isStyled && Self.styled.contains(key)))
        && (self[key]?.isDynamic ?? false)
    }
  }

  private static let styled: AttributeSet = [
    .cssClass, .align, .textAlign, .verticalAlign, .backgroundColor, .containerBackgroundColor,
    .width, .height,
  ]

  /// Attributes that decide the layout by being there, where only the recipient decides that.
  /// Where the page has styles to be inlined, any attribute may be one that a style overrules.
  func dynamicPresence(isStyled: Bool) -> [AttributeKey] {
    if entry.component.presence.isEmpty && !isStyled { return [] }
    return dynamicKeys { key in
      guard let value = self[key], value.isDynamic else { return false }
      if value.nodes.containInherited { return isStyled || entry.component.presence.contains(key) }
      guard entry.component.presence.contains(key), case .when = Presence(of: value) else {
        return false
      }
      return true
    }
  }

  private func dynamicKeys(_ isMeant: (AttributeKey) -> Bool) -> [AttributeKey] {
    let suspects =
      element.attributes.contains { $0.value.isDynamic } || defaults.values.isDynamic
      || layout.given.contains { $0.value.isDynamic }
    return suspects ? AttributeKey.allCases.filter(isMeant) : []
  }
}

extension Element {
  /// The keys of its attributes.
  var ownKeys: AttributeSet {
    var own = AttributeSet()
    for index in attributes.indices {
      if let key = attributes[index].key { own.insert(key) }
    }
    return own
  }
}

extension Attribute {
  /// Without a call of the other room's `==`.
  @inline(__always)
  func hasKey(_ key: AttributeKey) -> Bool { self.key.map { $0.position == key.position } ?? false }
}

// MARK: Boxes

extension Placement {
  /// A side's number of a shorthand like `padding`, which its own attribute (`padding-left`) overrules.
  func side(_ side: Side, _ key: AttributeKey, _ sideKey: AttributeKey) -> Double {
    let number: Double
    if let text = text(sideKey), !text.isEmpty {
      number = ScriptNumber.integer(text)
    } else if let text = text(key), !text.isEmpty {
      number = Shorthand.side(side, of: text)
    } else {
      return 0
    }
    return number.isNaN ? 0 : number
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
    guard present.contains(key) || present.contains(sideKey) else { return 0 }
    let own = text(sideKey) ?? ""
    return Shorthand.border(own.isEmpty ? text(key) ?? "0" : own)
  }

  /// What padding and border leave of the container.
  var box: Double {
    max(0, layout.containerWidth.whole - horizontalPadding - horizontalBorder)
  }
}
