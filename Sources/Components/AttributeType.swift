/// What an attribute's value must look like.
package enum AttributeType: Sendable, Equatable {
  case string
  case color
  case boolean
  case integer
  case oneOf([String])
  /// One to `count` lengths in these units; the unit `""` is a bare number, `auto` the word.
  case length([String], count: ClosedRange<Int> = 1...1, negative: Bool = false)

  /// `10px`
  static let pixels = AttributeType.length(["px"])
  /// `10px` or `50%`
  static let pixelsOrPercent = AttributeType.length(["px", "%"])
  /// One to four of `10px` or `50%`, as in CSS `padding`.
  static let box = AttributeType.length(["px", "%"], count: 1...4)
  /// `10px`, `120%` or `1.5`
  static let lineHeight = AttributeType.length(["px", "%", ""])
  /// `2px`, `-0.1em`
  static let spacing = AttributeType.length(["px", "em"], negative: true)
  /// The part of the line in which it stands.
  static let horizontal = AttributeType.oneOf(["left", "center", "right"])
  static let vertical = AttributeType.oneOf(["top", "bottom", "middle"])
  static let textDirection = AttributeType.oneOf(["ltr", "rtl"])
}
