import EmailIR

extension Component {
  static let column = Component(
    "mj-column",
    summary: "A column of content; columns stand side by side and stack on small screens.",
    example: """
      <mj-section><mj-column width="30%"><mj-text>Left</mj-text></mj-column><mj-column width="70%"><mj-text>Right</mj-text>\
      </mj-column></mj-section>
      """,
    attributes: [
      AttributeFact(.backgroundColor, .color), AttributeFact(.borderRadius),
      AttributeFact(.direction, .textDirection, default: "ltr"),
      AttributeFact(.innerBackgroundColor, .color), AttributeFact(.innerBorder),
      AttributeFact(.innerBorderBottom), AttributeFact(.innerBorderLeft),
      AttributeFact(.innerBorderRadius), AttributeFact(.innerBorderRight),
      AttributeFact(.innerBorderTop), AttributeFact(.verticalAlign, .vertical, default: "top"),
      AttributeFact(.width, .pixelsOrPercent),
    ] + .border() + .padding(),
    parents: ["mj-attributes", "mj-group", "mj-section"],
    layout: [
      .width, .padding, .paddingLeft, .paddingRight, .border, .borderLeft, .borderRight,
      .innerBorder, .innerBorderLeft, .innerBorderRight, .borderRadius, .innerBorderRadius,
      .cssClass,
    ],
    presence: [.paddingTop, .paddingBottom], sharesWidth: true, .body(renderColumn))
}

@Sendable private func renderColumn(_ column: Placement, _ out: inout Expansion) {
  let width = ColumnWidth(column)
  let gutter = ColumnGutter(column, share: width.share)
  let share = gutter?.desktopWidth ?? width.share.roundedPixels
  let className = out.columnClass(share)
  if let gutter, !column.layout.isInGroup {
    out.writer.mark(.columnClass, gutter.className) {
      "{ padding: \(gutter.desktopPadding) !important; }"
    }
  }
  out.writer.write("<div class=\"")
  out.writer.write(text: className)
  if let gutter { out.writer.write(text: " \(gutter.className)") }
  out.writer.write(" mj-outlook-group-fix")
  out.writer.cssClass(column[.cssClass])
  out.writer.write("\" style=\"font-size:0px;text-align:left;")
  out.writer.declaration("direction", column[.direction])
  out.writer.write("display:inline-block;")
  out.writer.declaration("vertical-align", column[.verticalAlign])
  out.writer.declaration("width", mobileWidth(column, width, gutter))
  if let gutter {
    let padding = column.layout.isInGroup ? gutter.desktopPadding : gutter.mobilePadding
    out.writer.declaration("padding", padding)
  }
  out.writer.write("\">")
  if column.hasPadding { paddedTable(column, width, &out) } else { table(column, width, &out) }
  out.writer.write("</div>\n")
}

/// The width on a small screen: all of it, but a column of a group keeps its share.
private func mobileWidth(
  _ column: Placement, _ width: ColumnWidth, _ gutter: ColumnGutter?
) -> String {
  let layout = column.layout
  guard layout.isInGroup else { return "100%" }
  let share: Length
  if let gutter {
    share = gutter.desktopWidth
    if share.isPercent { return ScriptNumber.text(share.value) + "%" }
  } else {
    guard width.isWritten, let text = column.text(.width) else {
      let equal = (100 / Double(layout.nonRawSiblings)).rounded(.towardZero)
      return ScriptNumber.text(equal) + "%"
    }
    share = width.share
    if share.isPercent { return text }
  }
  let percent = share.value / layout.containerWidth.whole * 100
  return ScriptNumber.text(ScriptNumber.sixDecimals(percent)) + "%"
}

/// A table around the column's own, since padding inside a `<div>` is lost in some clients.
private func paddedTable(_ column: Placement, _ width: ColumnWidth, _ out: inout Expansion) {
  out.writer.write("<table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\"")
  out.writer.write(" width=\"100%\"")
  if column.isGiven(.borderRadius) {
    out.writer.attribute("style", "border-collapse:separate;" as StaticString)
  }
  out.writer.write("><tbody><tr><td style=\"")
  outerStyle(column, &out.writer)
  out.writer.declaration("padding", column[.padding])
  out.writer.declaration("padding-top", column[.paddingTop])
  out.writer.declaration("padding-right", column[.paddingRight])
  out.writer.declaration("padding-bottom", column[.paddingBottom])
  out.writer.declaration("padding-left", column[.paddingLeft])
  out.writer.write("\">")
  table(column, width, &out)
  out.writer.write("</td></tr></tbody></table>")
}

private func table(_ column: Placement, _ width: ColumnWidth, _ out: inout Expansion) {
  out.writer.write("<table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\"")
  out.writer.write(" style=\"")
  if column.hasPadding { innerStyle(column, &out.writer) } else { outerStyle(column, &out.writer) }
  if column.isGiven(.innerBorderRadius) { out.writer.write("border-collapse:separate;") }
  out.writer.write("\" width=\"100%\"><tbody>\n")
  var layout = LayoutContext()
  layout.containerWidth = width.inner(less: column.horizontalSpacing)
  layout.cell = .columnRow
  out.children(of: column, layout)
  out.writer.write("</tbody></table>")
}

private func outerStyle(_ column: Placement, _ writer: inout HTMLWriter) {
  writer.declaration("background-color", column[.backgroundColor])
  writer.declaration("border", column[.border])
  writer.declaration("border-bottom", column[.borderBottom])
  writer.declaration("border-left", column[.borderLeft])
  writer.declaration("border-radius", column[.borderRadius])
  writer.declaration("border-right", column[.borderRight])
  writer.declaration("border-top", column[.borderTop])
  writer.declaration("vertical-align", column[.verticalAlign])
  if column.isGiven(.borderRadius) { writer.write("border-collapse:separate;") }
}

private func innerStyle(_ column: Placement, _ writer: inout HTMLWriter) {
  writer.declaration("background-color", column[.innerBackgroundColor])
  writer.declaration("border", column[.innerBorder])
  writer.declaration("border-bottom", column[.innerBorderBottom])
  writer.declaration("border-left", column[.innerBorderLeft])
  writer.declaration("border-radius", column[.innerBorderRadius])
  writer.declaration("border-right", column[.innerBorderRight])
  writer.declaration("border-top", column[.innerBorderTop])
}

extension Placement {
  /// Whether the column has any padding at all.
  fileprivate var hasPadding: Bool {
    self[.padding] != nil || self[.paddingBottom] != nil || self[.paddingLeft] != nil
      || self[.paddingRight] != nil || self[.paddingTop] != nil
  }

  /// What padding and borders of both kinds take of the width.
  fileprivate var horizontalSpacing: Double {
    horizontalPadding + horizontalBorder + border(.innerBorder, .innerBorderLeft)
      + border(.innerBorder, .innerBorderRight)
  }

  /// Whether an attribute is there and not empty.
  func isGiven(_ key: AttributeKey) -> Bool {
    if case .literal("")? = self[key] { return false }
    return self[key] != nil
  }
}

extension Length {
  fileprivate var roundedPixels: Length {
    unit == "px" ? Length(value: ScriptNumber.rounded(value), unit: unit) : self
  }
}
