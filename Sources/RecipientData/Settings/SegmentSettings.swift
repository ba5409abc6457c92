package import Expressions

/// What galley.yml says about a segment.
package struct SegmentSettings: Sendable {
  package let name: String
  /// Field → what is printed in its place for the segment's recipients when it is blank.
  package let fallbacks: [(field: String, value: Value)]

  package init(name: String, fallbacks: [(field: String, value: Value)] = []) {
    self.name = name
    self.fallbacks = fallbacks
  }
}
