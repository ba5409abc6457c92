/// The width that a parent leaves to its children: mj-body's is printed as written, computed ones in pixels.
struct ContainerWidth: Sendable {
  /// With its fraction.
  let value: Double
  private let written: String?

  /// What paddings leave is never less than nothing.
  init(_ pixels: Double) {
    value = max(0, pixels)
    written = nil
  }

  /// `nil` if the text says no width that a page can have.
  init?(written text: String) {
    value = ScriptNumber.float(text)
    written = text
    guard value > 0, value <= Length.limit else { return nil }
  }

  /// Without its fraction.
  var whole: Double { value.rounded(.towardZero) }

  /// As it stands in a style.
  var text: String { written ?? ScriptNumber.text(value) + "px" }
}
