/// The distance between the columns of a section, as each column keeps its part of it: `<mj-section gutter="4%">`.
struct ColumnGutter {
  private let layout: LayoutContext
  private let index: Int
  private let share: Length
  private let gutter: Length

  /// `nil` in a section without gutter.
  init?(_ column: Placement, share: Length) {
    guard let gutter = column.layout.gutter, !gutter.isEmpty else { return nil }
    layout = column.layout
    index = column.index
    self.share = share
    self.gutter = Length(gutter)
  }

  private var isFirst: Bool { index == 0 }
  private var isLast: Bool { index + 1 == layout.sibling }

  /// The gutter in another unit.
  private func amount(in unit: String) -> Double {
    let container = layout.containerWidth.value
    switch (gutter.unit, unit) {
    case ("px", "%"): return gutter.value / container * 100
    case ("%", "px"): return container * gutter.value / 100
    default: return gutter.value
    }
  }

  /// The column's share less its part of the gutters. Whole pixels that are left over go to the first columns.
  var desktopWidth: Length {
    let count = Double(layout.sibling)
    let reduction = amount(in: share.unit) * (count - 1) / count
    let width = max(0, ScriptNumber.sixDecimals(share.value - reduction))
    guard share.unit == "px" else { return Length(value: width, unit: share.unit) }
    let whole = width.rounded(.down)
    let extra = max(0, min(count, ScriptNumber.rounded(count * (width - whole))))
    return Length(value: whole + (Double(index) < extra ? 1 : 0), unit: "px")
  }

  /// `mj-column-gutter-3-1-per-2-5`
  var className: String {
    let unit = share.unit
    let amount = unit == "px" ? ScriptNumber.rounded(amount(in: unit)) : amount(in: unit)
    let number = ScriptNumber.text(ScriptNumber.sixDecimals(amount)).replacingFirstDot
    let word = unit == "%" ? "per" : unit
    let direction = layout.isRightToLeft ? "-rtl" : ""
    return "mj-column-gutter-\(layout.sibling)-\(index + 1)-\(word)-\(number)\(direction)"
  }

  /// The padding beside the other columns.
  var desktopPadding: String { horizontalPadding(in: share.unit) }

  /// The same in pixels, for Outlook.
  var outlookPadding: String { horizontalPadding(in: "px") }

  /// The padding above and below, when columns are stacked.
  var mobilePadding: String {
    let half = amount(in: "%") / 2
    return text(isFirst ? 0 : half, 0, isLast ? 0 : half, 0, "%")
  }

  private func horizontalPadding(in unit: String) -> String {
    guard layout.sibling != 1 else { return text(0, 0, 0, 0, unit) }
    let isPixels = unit == "px"
    let whole = isPixels ? ScriptNumber.rounded(amount(in: unit)) : amount(in: unit)
    let leading = isPixels ? (whole / 2).rounded(.up) : whole / 2
    let trailing = isPixels ? (whole / 2).rounded(.down) : whole / 2
    if layout.isRightToLeft {
      return text(0, isFirst ? 0 : trailing, 0, isLast ? 0 : leading, unit)
    }
    return text(0, isLast ? 0 : leading, 0, isFirst ? 0 : trailing, unit)
  }

  private func text(
    _ top: Double, _ right: Double, _ bottom: Double, _ left: Double, _ unit: String
  ) -> String {
    [top, right, bottom, left].map { value in
      let number =
        unit == "px" ? ScriptNumber.rounded(value) : ScriptNumber.sixDecimals(value)
      return ScriptNumber.text(number) + unit
    }.joined(separator: " ")
  }
}
