import EmailIR

/// What an element needs to know of its parent.
package struct LayoutContext: Sendable {
  /// The width that the parent leaves to it.
  var containerWidth = ContainerWidth(600)
  /// What its parent prints around it.
  var cell = Cell.none
  /// How many children its parent has, all counted.
  var sibling = 1
  /// How many of them are neither raw nor comments.
  var nonRawSiblings = 1
  /// The distance between columns, as written.
  var gutter: String?
  /// Whether columns run from right to left.
  var isRightToLeft = false
  /// The distance between the sections of a wrapper, as written.
  var gap: String?
  /// Whether it is a column that keeps its place beside the others on a small screen.
  var isInGroup = false
  /// Values that its parent hands down, stronger than mj-all and weaker than everything else.
  var given: [(key: AttributeKey, value: AttributeValue)] = []
  /// mj-class of the nearest parent that has one.
  var parentClasses = ""
  /// The web address in front of navigation links.
  var baseURL: AttributeValue?
  /// The font of the accordion around it.
  var fontFamily: AttributeValue?
  /// Names the parts of a carousel.
  var carouselID = ""

  /// What a parent prints around each of its children.
  enum Cell: Sendable {
    case none
    /// A row in a column.
    case columnRow
    /// A row in a hero.
    case heroRow
    /// A cell for Outlook in a section or in a group.
    case sectionCell, groupCell
    /// A row for Outlook in a wrapper of this width.
    case wrapperRow(ContainerWidth)
    /// An inline table in a horizontal social bar with this alignment.
    case socialCell(AttributeValue?)
    /// The parts of a carousel image.
    case carouselRadio, carouselThumbnail
  }

  init() {}
}

/// The layout context that all children of one parent share.
final class Surroundings: Sendable {
  let layout: LayoutContext
  /// The keys of what the parent hands down.
  let given: AttributeSet

  init(_ layout: consuming LayoutContext) {
    given = layout.given.isEmpty ? [] : AttributeSet(layout.given.map(\.key))
    self.layout = layout
  }
}
