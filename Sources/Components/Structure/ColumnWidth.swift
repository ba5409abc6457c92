import EmailIR

/// The share of its parent's width that a column or group takes.
struct ColumnWidth {
  /// In percent or pixels.
  let share: Length
  private let layout: LayoutContext

  init(_ placement: Placement) {
    layout = placement.layout
    if let text = placement.text(.width), !text.isEmpty {
      share = Length(text)
    } else {
      share = Length(value: 100 / Double(layout.nonRawSiblings), unit: "%")
    }
  }

  /// In pixels, for Outlook.
  var pixels: Double {
    share.isPercent ? layout.containerWidth.value * share.value / 100 : share.value
  }

  /// What it leaves to its children once `spacing` is taken off.
  func inner(_ placement: Placement, less spacing: Double) -> ContainerWidth {
    if let text = placement.text(.width), !text.isEmpty {
      return ContainerWidth(pixels - spacing)
    }
    // The reference divides pixels here, not percent; the last digits differ.
    let equal = layout.containerWidth.value / Double(layout.nonRawSiblings)
    return ContainerWidth(equal.rounded(.towardZero) - spacing)
  }

  /// `mj-column-per-33-333333333333336`
  static func className(_ share: Length) -> String {
    let number = ScriptNumber.text(share.value)
    let dashed = number.replacingFirstDot
    return share.isPercent ? "mj-column-per-\(dashed)" : "mj-column-px-\(dashed)"
  }
}

extension Expansion {
  /// The class of a column with this share, whose rule the head is told.
  mutating func columnClass(_ share: Length) -> String {
    if let last = lastColumn, last.share.value == share.value, last.share.unit == share.unit {
      writer.mark(.columnClass, last.name) { Self.columnRule(share) }
      return last.name
    }
    let name = ColumnWidth.className(share)
    lastColumn = (share, name)
    writer.mark(.columnClass, name) { Self.columnRule(share) }
    return name
  }

  /// The rule that gives a column its width beside the others.
  static func columnRule(_ share: Length) -> String {
    let width = ScriptNumber.text(share.value) + share.unit
    return "{ width:\(width) !important; max-width: \(width); }"
  }
}

extension String {
  /// `33.5` → `33-5`
  var replacingFirstDot: String {
    guard let dot = firstIndex(of: ".") else { return self }
    return self[..<dot] + "-" + self[index(after: dot)...]
  }
}
