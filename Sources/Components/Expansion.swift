import EmailIR

/// The work in progress: components write their HTML here.
package struct Expansion {
  /// What holds for the whole page.
  let page: PageFacts
  var writer = HTMLWriter()
  /// Places that were left open because their layout depends on the recipient.
  private(set) var scopes: [LayoutScope] = []
  private var defaults: DefaultsCache
  /// The font list that was written last, and its marks.
  var lastFamily = ""
  var lastMarks: [Mark] = []

  init(page: PageFacts) {
    self.page = page
    self.defaults = DefaultsCache(resolver: page.attributes)
  }

  /// Writes an element with what its parent puts around it, or leaves it open for later.
  mutating func place(_ element: Element, _ layout: LayoutContext) {
    guard let placement = placement(element, layout) else { return }
    if let scope = scope(for: placement) {
      scopes.append(scope)
      writer.write(.scope(ScopeID(index: scopes.count - 1)))
    } else {
      render(placement)
    }
  }

  /// `nil` for an element that is no component: it prints nothing.
  mutating func placement(_ element: Element, _ layout: LayoutContext) -> Placement? {
    guard let index = ComponentIndex.index(of: element.name) else { return nil }
    let classes = element.attributes.isEmpty ? nil : element[attribute: "mj-class"]?.literalText
    let table = defaults.table(index, classes ?? "", layout.parentClasses)
    return Placement(element, Component.all[index], layout, table)
  }

  mutating func render(_ placement: Placement) {
    guard case .body(let render) = placement.component.role else { return }
    if placement.component.isRaw { return render(placement, &self) }
    placement.layout.cell.wrap(placement, &self, render)
  }
}

extension Expansion {
  /// Asks the head for a component's style sheet.
  mutating func markStyle(_ name: String, _ text: (PageFacts) -> String) {
    writer.mark(Mark(.componentStyle, name: name, text: text(page)))
  }
}

/// Finds components by name.
enum ComponentIndex {
  private static let positions: [String: Int] = Dictionary(
    Component.all.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })

  static func index(of name: String) -> Int? { positions[name] }

  static func component(_ name: String) -> Component? { positions[name].map { Component.all[$0] } }
}

/// The defaults that were asked for, so that each is made once.
private struct DefaultsCache {
  private struct Key: Hashable {
    let component: Int
    let classes: String
    let parentClasses: String
  }

  private let resolver: AttributeResolver
  private var plain: [Defaults?]
  private var classed: [Key: Defaults] = [:]
  private static let shared: [Defaults] = Component.all.map { Defaults.plain($0) }

  init(resolver: AttributeResolver) {
    self.resolver = resolver
    plain = resolver.isEmpty ? [] : [Defaults?](repeating: nil, count: Component.all.count)
  }

  mutating func table(_ component: Int, _ classes: String, _ parentClasses: String) -> Defaults {
    if resolver.isEmpty { return Self.shared[component] }
    let isPlain = classes.isEmpty && parentClasses.isEmpty
    let key = Key(component: component, classes: classes, parentClasses: parentClasses)
    if let known = isPlain ? plain[component] : classed[key] { return known }
    let table = resolver.defaults(
      of: Component.all[component], classes: classes, parentClasses: parentClasses)
    if isPlain { plain[component] = table } else { classed[key] = table }
    return table
  }
}
