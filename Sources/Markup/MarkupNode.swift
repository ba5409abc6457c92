package import Diagnostics

/// One node of a `MarkupTree`.
package enum MarkupNode: Sendable {
  case element(MarkupElement)
  /// What stands between two other nodes, template tags included, if it is more than white space.
  case text(SourceRange)
  /// `inside` is what stands between `<!--` and `-->`.
  case comment(inside: SourceRange, range: SourceRange)
}

/// An element as it stands in the source.
package struct MarkupElement: Sendable {
  /// Index into `MarkupTree.names`.
  package let name: Int
  package let nameRange: SourceRange
  /// From `<` to `>`.
  package let startTag: SourceRange
  /// From `<` to the end of the closing tag; ends early if that is missing.
  package internal(set) var range: SourceRange
  /// Its part of `MarkupTree.items`.
  package let items: Range<Int>
  /// Whether some of these are template tags.
  package let hasTagsBetweenAttributes: Bool
  /// What stands inside an ending tag (`mj-text`): read no further. `nil` for others, and for `<mj-text />`.
  package let content: SourceRange?
}

/// One thing in a start tag.
package enum AttributeItem: Sendable {
  /// `name` is an index into `MarkupTree.names`; `valueRange` is what stands between the quotes, template tags and
  /// references (`&amp;`) included.
  case attribute(name: Int, nameRange: SourceRange, valueRange: SourceRange)
  /// A template tag between attributes: `{% if vip %}` in `<mj-text {% if vip %}color="gold"{% endif %}>`.
  case tag(SourceRange)
}
