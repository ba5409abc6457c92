package import EmailIR

/// An `mj-*` element: facts as data, and one closure. Each is a `static let` in an extension, one per file, and listed in
/// `Component+All.swift`. The same table drives expansion, validation and the catalogue.
package struct Component: Sendable {
  /// As authors write it: `mj-text`.
  package let name: String
  /// One sentence for the catalogue.
  package let summary: String
  /// A template that shows it.
  package let example: String
  package let attributes: [AttributeFact]
  /// Elements it may stand in.
  package let parents: [String]
  /// Its content is HTML (or CSS, or text), not elements.
  package let isEndingTag: Bool
  /// Printed without the cell that its parent gives to other children, and not counted among columns.
  package let isRaw: Bool
  /// Attributes whose value decides numbers or structure of the page, not only what is printed.
  package let layout: AttributeSet
  /// Attributes of which structure asks only whether they are there and not empty.
  package let presence: AttributeSet
  /// Whether its page depends on the number, order or kinds of its children.
  package let arrangesChildren: Bool
  /// Whether it takes a share of its parent's width: columns and groups.
  let sharesWidth: Bool
  package let role: Role

  /// What it does.
  package enum Role: Sendable {
    /// Prints HTML.
    case body(@Sendable (Placement, inout Expansion) -> Void)
    /// Adds to what the head holds.
    case head(@Sendable (Element, inout HeadContent) -> Void)
    /// Stands only inside another one, which reads it.
    case part
  }

  init(
    _ name: String, summary: String, example: String, attributes: [AttributeFact] = [],
    parents: [String], isEndingTag: Bool = false, isRaw: Bool = false, layout: AttributeSet = [],
    presence: AttributeSet = [], arrangesChildren: Bool = false, sharesWidth: Bool = false,
    _ role: Role
  ) {
    self.name = name
    self.summary = summary
    self.example = example
    self.attributes = attributes
    self.parents = parents
    self.isEndingTag = isEndingTag
    self.isRaw = isRaw
    self.layout = layout
    self.presence = presence
    self.arrangesChildren = arrangesChildren
    self.sharesWidth = sharesWidth
    self.role = role
  }

  /// The fact about an attribute of that name.
  package func attribute(_ name: String) -> AttributeFact? {
    attributes.first { $0.key.name == name }
  }

  /// Whether the value of an attribute must be known before the element can be expanded. Classes stand for other attributes,
  /// and the head loads the fonts that a list names.
  func decidesLayout(_ key: AttributeKey) -> Bool {
    key == .mjClass || key == .fontFamily || layout.contains(key)
  }

  /// The same by names, for elements of a tree; false for what is unknown.
  package static func decidesLayout(element: String, attribute: String) -> Bool {
    guard let key = AttributeKey(name: attribute) else { return false }
    return ComponentEntry.named(element)?.component.decidesLayout(key) ?? false
  }
}
