import EmailIR
import Expressions

/// The work in progress: components write their HTML here.
package struct Expansion: ~Copyable {
  /// What holds for the whole page.
  let page: PageFacts
  var writer = HTMLWriter()
  /// Places that were left open because their layout depends on the recipient.
  private(set) var scopes: [LayoutScope] = []
  private var defaults: DefaultsCache
  /// The font list that was written last, and its marks.
  var lastFamily = ""
  var lastMarks: [Mark] = []
  /// The class of the column that was written last.
  var lastColumn: (share: Length, name: String)?

  init(page: PageFacts) {
    self.page = page
    self.defaults = DefaultsCache(page)
  }

  /// Writes an element with what its parent puts around it, or leaves it open for later.
  mutating func place(_ element: consuming Element, in surroundings: Surroundings, index: Int = 0) {
    guard let placement = placement(element, in: surroundings, index: index) else { return }
    if let scope = scope(for: placement) {
      scopes.append(scope)
      writer.write(.scope(ScopeID(index: scopes.count - 1)))
    } else {
      render(placement)
    }
  }

  /// `nil` for an element that is no component: it prints nothing.
  mutating func placement(
    _ element: consuming Element, in surroundings: Surroundings, index: Int
  ) -> Placement? {
    guard let entry = ComponentEntry.named(element.name) else { return nil }
    let own = element.ownKeys
    let classes = own.contains(.mjClass) ? element[attribute: .mjClass]?.literalText : nil
    let defaults = defaults.table(entry, classes ?? "", surroundings.layout.parentClasses)
    return Placement(element, entry, own, defaults, in: surroundings, index: index)
  }

  mutating func render(_ placement: Placement) {
    guard case .body(let render) = placement.entry.component.role else { return }
    if placement.entry.component.isRaw { return render(placement, &self) }
    placement.layout.cell.wrap(placement, &self, render)
  }
}

extension Expansion {
  /// Asks the head for a component's style sheet.
  mutating func markStyle(_ name: String, _ text: (PageFacts) -> String) {
    writer.mark(.componentStyle, name) { text(page) }
  }
}

/// A component with what is asked of it for every element.
final class ComponentEntry: Sendable {
  let component: Component
  /// Its position in `Component.all`.
  let index: Int
  let ownDefaults: AttributeTable
  /// Its attributes that are colours.
  let colors: AttributeSet

  /// The defaults in a template without mj-attributes.
  let plain: Defaults

  private init(_ component: Component, index: Int) {
    self.component = component
    self.index = index
    ownDefaults = AttributeTable(defaultsOf: component)
    colors = AttributeSet(component.attributes.filter { $0.type == .color }.map(\.key))
    plain = Defaults(colors: colors, strong: AttributeTable(), weak: ownDefaults)
  }

  static var all: [ComponentEntry] { known.entries }

  /// In one, so that an element's is found by asking for one thing that is made once.
  private static let known = {
    let entries = Component.all.enumerated().map { ComponentEntry($1, index: $0) }
    return (entries: entries, index: NameIndex(entries.map(\.component.name)))
  }()

  private static let rawNames = Component.all.filter(\.isRaw).map(\.name)

  static func named(_ name: String) -> ComponentEntry? {
    let known = known
    return known.index.position(of: name).map { known.entries[$0] }
  }

  /// Whether elements of that name are not counted among columns.
  static func isRaw(_ name: String) -> Bool { rawNames.contains(name) }
}

/// The defaults that were asked for, so that each is made once.
private struct DefaultsCache {
  private struct Key: Hashable {
    let component: Int
    let classes: String
    let parentClasses: String
  }

  private let page: PageFacts
  private var plain: [Defaults?]
  private var classed: [Key: Defaults] = [:]

  init(_ page: PageFacts) {
    self.page = page
    plain = page.hasAttributes ? [Defaults?](repeating: nil, count: ComponentEntry.all.count) : []
  }

  mutating func table(
    _ entry: ComponentEntry, _ classes: String, _ parentClasses: String
  ) -> Defaults {
    if !page.hasAttributes { return entry.plain }
    if classes.isEmpty && parentClasses.isEmpty {
      if let known = plain[entry.index] { return known }
      let table = make(entry, "", "")
      plain[entry.index] = table
      return table
    }
    let key = Key(component: entry.index, classes: classes, parentClasses: parentClasses)
    if let known = classed[key] { return known }
    let table = make(entry, classes, parentClasses)
    classed[key] = table
    return table
  }

  private func make(
    _ entry: ComponentEntry, _ classes: String, _ parentClasses: String
  ) -> Defaults {
    page.attributes.defaults(of: entry, classes: classes, parentClasses: parentClasses)
  }
}
