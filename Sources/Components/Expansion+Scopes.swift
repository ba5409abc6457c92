package import EmailIR

/// A place whose layout depends on the recipient, and what its expansion needs to know.
package struct LayoutScope: Sendable {
  /// As written; attributes that it takes from mj-attributes and that decide the layout are added.
  package let element: Element
  /// Names of the attributes that must be known before it can be expanded.
  package let attributes: [String]
  /// Names of the attributes of which must be known whether they are there.
  package let presence: [String]
  /// Whether logic among its children must be resolved as well, down to elements and statements. Logic that stands deeper,
  /// in the children's own content, stays as it is.
  package let needsChildren: Bool
  /// What it needs to know of its place; only the expansion reads it.
  let surroundings: Surroundings
  let index: Int
  /// Whether it is mj-head, whose elements are read and not printed: see `HeadScope`.
  package var isHead = false

  /// What the layout key holds of an attribute.
  package func recording(_ attribute: String) -> LayoutRecording {
    if attributes.contains(attribute) { return .value }
    return presence.contains(attribute) ? .presence : .nothing
  }
}

/// What a layout key holds of an attribute that depends on the recipient.
package enum LayoutRecording {
  case nothing
  /// Its text.
  case value
  /// Whether it is absent, empty, or there.
  case presence
}

extension Expansion {
  /// The scope that an element must become, if its layout depends on the recipient.
  func scope(for placement: Placement) -> LayoutScope? {
    guard page.holdsLogic else { return nil }
    let keys = placement.dynamicLayout(isStyled: page.isStyled)
    let presence = placement.dynamicPresence(isStyled: page.isStyled)
      .filter { !keys.contains($0) }
    let needsChildren = placement.needsResolvedChildren
    guard !keys.isEmpty || !presence.isEmpty || needsChildren else { return nil }
    return LayoutScope(
      element: placement.materialised(keys + presence), attributes: keys.map(\.name),
      presence: presence.map(\.name), needsChildren: needsChildren,
      surroundings: placement.surroundings, index: placement.index)
  }
}

extension Placement {
  /// Whether logic stands among children that must be counted.
  fileprivate var needsResolvedChildren: Bool {
    let isArranging =
      entry.component.arrangesChildren
      || (entry.component.name == "mj-wrapper" && self[.gap] != nil)
    return isArranging && element.children.contains { $0.holdsElements }
  }

  /// The element with the values of these attributes as its own, defaults in place of what a condition leaves away.
  fileprivate func materialised(_ keys: [AttributeKey]) -> Element {
    var element = element
    for key in keys {
      guard let value = self[key] else { continue }
      if let own = element.attributes.firstIndex(where: { $0.name == key.name }) {
        element.attributes[own].value = value
        continue
      }
      element.attributes.append(
        Attribute(
          name: key.name, value: value, nameRange: element.startTag, valueRange: element.startTag))
    }
    return element
  }
}
