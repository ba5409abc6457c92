import EmailIR

/// The share of its parent's width that a column or group takes.
struct ColumnWidth {
  /// In percent or pixels.
  let share: Length
  /// Whether the element says so itself.
  let isWritten: Bool
  /// The width that the parent leaves to it and its siblings, and how many share it.
  private let containerWidth: Double
  private let siblings: Double

  init(_ placement: Placement) {
    containerWidth = placement.layout.containerWidth.value
    siblings = Double(max(1, placement.layout.nonRawSiblings))
    let written = placement.text(.width).map { Length($0) }
    isWritten = written?.isUsable ?? false
    let equal = Length(value: 100 / siblings, unit: "%")
    share = isWritten ? written ?? equal : equal
  }

  /// In pixels, for Outlook.
  var pixels: Double {
    share.isPercent ? containerWidth * share.value / 100 : share.value
  }

  /// What it leaves to its children once `spacing` is taken off.
  func inner(less spacing: Double) -> ContainerWidth {
    if isWritten { return ContainerWidth(pixels - spacing) }
    // The reference divides pixels here, not percent; the last digits differ.
    let equal = containerWidth / siblings
    return ContainerWidth(equal.rounded(.towardZero) - spacing)
  }

  /// `mj-column-per-33-333333333333336`
  static func className(_ share: Length) -> String {
    let number = ScriptNumber.text(share.value)
    let dashed = number.replacingFirstDot
    return (share.isPercent ? "mj-column-per-" : "mj-column-px-") + dashed
  }

  /// The class of a column that has its row for itself, as most have.
  static let fullClassName = className(Length(value: 100, unit: "%"))
  static let fullRule = Expansion.columnRule(Length(value: 100, unit: "%"))
}

extension Expansion {
  /// The class of a column with this share, whose rule the head is told.
  mutating func columnClass(_ share: Length) -> String {
    if share.value == 100, share.isPercent {
      writer.mark(.columnClass, ColumnWidth.fullClassName) { ColumnWidth.fullRule }
      return ColumnWidth.fullClassName
    }
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
    return "{ width:" + width + " !important; max-width: " + width + "; }"
  }
}

extension String {
  /// `33.5` → `33-5`
  var replacingFirstDot: String {
    guard let dot = utf8.firstIndex(of: UInt8(ascii: ".")) else { return self }
    return self[..<dot] + "-" + self[index(after: dot)...]
  }
}
