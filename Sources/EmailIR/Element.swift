package import Diagnostics

/// An element of the template: `mj-*`, or an unknown one.
package struct Element: Sendable {
  package let name: String
  /// In source order; later ones of the same name do not occur (the reader reports them).
  package var attributes: [Attribute]
  /// Child elements, comments and logic; for an ending tag (`mj-text`) its content as text and logic.
  package var children: [Node]
  /// From `<` to the end of the closing tag.
  package let range: SourceRange
  /// The start tag only.
  package let startTag: SourceRange

  package init(
    name: String, attributes: [Attribute], children: [Node], range: SourceRange,
    startTag: SourceRange
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.range = range
    self.startTag = startTag
  }

  /// The value of an attribute as written, if it is there.
  package subscript(attribute name: String) -> AttributeValue? {
    guard let attribute = attributes.first(where: { $0.name == name }) else { return nil }
    return attribute.isAbsent ? nil : attribute.value
  }

  /// The same for an attribute that components know.
  package subscript(attribute key: AttributeKey) -> AttributeValue? {
    for index in attributes.indices where attributes[index].key == key {
      return attributes[index].isAbsent ? nil : attributes[index].value
    }
    return nil
  }
}

/// An attribute as written.
package struct Attribute: Sendable {
  package let name: String
  /// The same as components know it; `nil` if none reads it.
  package let key: AttributeKey?
  package var value: AttributeValue
  package let nameRange: SourceRange
  /// Without the quotes.
  package let valueRange: SourceRange
  /// Whether the attribute has no value at all for the layout that is being made: neither its own nor a default.
  package var isAbsent = false

  package init(
    name: String, value: AttributeValue, nameRange: SourceRange, valueRange: SourceRange
  ) {
    self.init(
      name: name, key: AttributeKey(name: name), value: value, nameRange: nameRange,
      valueRange: valueRange)
  }

  /// For whoever has looked up the key of `name` already.
  package init(
    name: String, key: AttributeKey?, value: AttributeValue, nameRange: SourceRange,
    valueRange: SourceRange
  ) {
    self.name = name
    self.key = key
    self.value = value
    self.nameRange = nameRange
    self.valueRange = valueRange
  }
}

/// Text, or pieces: no branch can open a quote.
package enum AttributeValue: Sendable {
  /// As it stands between the quotes, references (`&amp;`) included.
  case literal(String)
  /// Text, outputs, branches and loops.
  case pieces([Node])
}
