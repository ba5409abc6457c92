import EmailIR

/// What mj-attributes says, and from it the defaults of every element. The order, weakest first: the component's default,
/// mj-all, what the parent hands down, the tag's default, the classes in the order in which they are named (where
/// css-class adds up), what the parents' classes say about this tag, the element's own value.
struct AttributeResolver: Sendable {
  typealias Values = [(key: AttributeKey, value: AttributeValue)]

  /// By tag; `mj-all` is one of them.
  private(set) var tags: [String: Values] = [:]
  /// By class.
  private(set) var classes: [String: Values] = [:]
  /// By class, then by tag.
  private(set) var children: [String: [String: Values]] = [:]

  var isEmpty: Bool { tags.isEmpty && classes.isEmpty && children.isEmpty }

  // MARK: Filling

  mutating func add(tag: String, _ attributes: [Attribute]) {
    tags[tag, default: []] = Self.merge(tags[tag] ?? [], Self.values(attributes))
  }

  /// `<mj-class name="…" color="…"><mj-text …/></mj-class>`
  mutating func add(class element: Element) {
    guard let name = element[attribute: "name"]?.literalText else { return }
    let own = Self.values(element.attributes.filter { $0.name != "name" })
    classes[name] = Self.merge(classes[name] ?? [], own)
    for case .element(let child) in element.children {
      children[name, default: [:]][child.name] = Self.values(child.attributes)
    }
  }

  private static func values(_ attributes: [Attribute]) -> Values {
    attributes.compactMap { attribute in
      attribute.isAbsent ? nil : attribute.key.map { ($0, attribute.value) }
    }
  }

  private static func merge(_ lower: Values, _ upper: Values) -> Values {
    lower.filter { low in !upper.contains { $0.key == low.key } }
      + upper.map { key, value in
        let below = lower.first { $0.key == key }?.value
        return (key, value.inheriting(below) ?? value)
      }
  }

  // MARK: Asking

  /// The defaults of a component for an element with these classes (as written), in parents with these.
  func defaults(
    of entry: ComponentEntry, classes: String, parentClasses: String
  ) -> Defaults {
    let name = entry.component.name
    var weak = entry.ownDefaults
    Self.apply(tags["mj-all"] ?? [], to: &weak)
    var strong = AttributeTable()
    Self.apply(tags[name] ?? [], to: &strong)
    if !classes.isEmpty { apply(classes: classes, to: &strong) }
    for parent in parentClasses.split(separator: " ", omittingEmptySubsequences: true) {
      Self.apply(children[String(parent)]?[name] ?? [], to: &strong)
    }
    return Defaults(colors: entry.colors, strong: strong, weak: weak)
  }

  private func apply(classes names: String, to values: inout AttributeTable) {
    var collected = AttributeTable()
    for name in names.split(separator: " ", omittingEmptySubsequences: true) {
      guard let added = classes[String(name)] else { continue }
      let before = collected[.cssClass]
      Self.apply(added, to: &collected)
      guard let before, let more = added.first(where: { $0.key == .cssClass }) else { continue }
      collected[.cssClass] =
        AttributeValue.pieces(before.nodes + [.text([0x20])] + more.value.nodes).simplified
    }
    values.merge(collected)
  }

  private static func apply(_ new: Values, to values: inout AttributeTable) {
    for (key, value) in new { values[key] = value.inheriting(values[key]) }
  }
}

extension AttributeValue {
  /// Text if it is nothing but text.
  var simplified: AttributeValue { literalText.map { .literal($0) } ?? self }
}
