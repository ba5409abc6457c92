package import EmailIR

/// A place whose layout depends on the recipient, and what its expansion needs to know.
package struct LayoutScope: Sendable {
  /// As written; attributes that it takes from mj-attributes and that decide the layout are added.
  package let element: Element
  /// Names of the attributes that must be known before it can be expanded.
  package let attributes: [String]
  /// Whether logic among its children must be resolved as well, down to elements and statements. Logic that stands deeper,
  /// in the children's own content, stays as it is.
  package let needsChildren: Bool
  /// What it needs to know of its place; only the expansion reads it.
  let surroundings: Surroundings
  let index: Int
}

extension Expansion {
  /// The scope that an element must become, if its layout depends on the recipient.
  func scope(for placement: Placement) -> LayoutScope? {
    let keys = placement.dynamicLayout
    let needsChildren = placement.needsResolvedChildren
    guard !keys.isEmpty || needsChildren else { return nil }
    return LayoutScope(
      element: placement.materialised(keys), attributes: keys.map(\.name),
      needsChildren: needsChildren, surroundings: placement.surroundings, index: placement.index)
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

  /// The element with the values of these attributes as its own.
  fileprivate func materialised(_ keys: [AttributeKey]) -> Element {
    var element = element
    for key in keys where element[attribute: key.name] == nil {
      guard let value = self[key] else { continue }
      element.attributes.append(
        Attribute(
          name: key.name, value: value, nameRange: element.startTag, valueRange: element.startTag))
    }
    return element
  }
}

extension Node {
  /// Whether it is logic with elements inside.
  fileprivate var holdsElements: Bool {
    switch self {
    case .branch(let branch): branch.arms.contains { $0.body.contains { $0.isOrHoldsElement } }
    case .loop(let loop):
      loop.body.contains { $0.isOrHoldsElement } || loop.otherwise.contains { $0.isOrHoldsElement }
    case .block(let block): block.body.contains { $0.isOrHoldsElement }
    default: false
    }
  }

  private var isOrHoldsElement: Bool {
    switch self {
    case .element, .comment: true
    default: holdsElements
    }
  }
}
