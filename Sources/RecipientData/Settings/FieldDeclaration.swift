package import Expressions

/// A field of the recipients as galley.yml declares it.
package struct FieldDeclaration: Sendable {
  package let name: String
  package let type: FieldType
  /// What is printed where a recipient has no value; `undefined` if none is declared.
  package let fallback: Value

  package init(name: String, type: FieldType = .string, fallback: Value = .undefined) {
    self.name = name
    self.type = type
    self.fallback = fallback
  }
}

/// What a field's values are.
package enum FieldType: String, Sendable, CaseIterable {
  case string, integer, number, boolean
  /// A day or an instant, ISO 8601.
  case date
  /// HTML from a trusted place: printed without escaping.
  case html
  /// Texts with `|` between them.
  case list
}
