/// What the layout of a scope depends on; the answers come from the component tables.
struct LayoutFacts: Sendable {
  /// Whether an attribute of an element decides on layout (its text becomes part of the key).
  let isLayoutAttribute: @Sendable (_ element: String, _ attribute: String) -> Bool
}
