/// The width that a parent leaves to its children: mj-body's is printed as written, computed ones in pixels.
struct ContainerWidth: Sendable {
  /// With its fraction.
  let value: Double
  private let written: String?

  init(_ pixels: Double) {
    value = pixels
    written = nil
  }

  init(written text: String) {
    value = ScriptNumber.float(text)
    written = text
  }

  /// Without its fraction.
  var whole: Double { value.rounded(.towardZero) }

  /// As it stands in a style.
  var text: String { written ?? "\(ScriptNumber.text(value))px" }
}
