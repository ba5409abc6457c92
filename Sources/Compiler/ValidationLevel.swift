/// How seriously a template's elements, places, attributes and values are checked (the reference's `validationLevel`).
package enum ValidationLevel: String, Sendable, CaseIterable {
  /// What is found is an error: there is no page.
  case strict
  /// What is found is a warning.
  case soft
  /// Nothing is checked.
  case skip
}
