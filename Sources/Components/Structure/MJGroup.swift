import EmailIR

extension Component {
  static let group = Component(
    "mj-group", summary: "Keeps its columns side by side on small screens.",
    example: """
      <mj-section><mj-group><mj-column><mj-text>Left</mj-text></mj-column><mj-column><mj-text>Right</mj-text></mj-column>\
      </mj-group></mj-section>
      """,
    attributes: [
      AttributeFact(.backgroundColor, .color),
      AttributeFact(.direction, .textDirection, default: "ltr"),
      AttributeFact(.verticalAlign, .vertical), AttributeFact(.width, .pixelsOrPercent),
    ],
    parents: ["mj-attributes", "mj-section"],
    layout: [.width, .padding, .paddingLeft, .paddingRight, .cssClass], arrangesChildren: true,
    sharesWidth: true, .body(renderGroup))
}

@Sendable private func renderGroup(_ group: Placement, _ out: inout Expansion) {
  let width = ColumnWidth(group)
  let whole = Length(
    value: width.share.value.rounded(.towardZero), unit: width.share.isPercent ? "%" : "px")
  let className = ColumnWidth.className(whole)
  out.writer.mark(
    Mark(.columnClass, name: className, text: Expansion.columnRule(width.share)))
  out.writer.write("<div class=\"")
  out.writer.write(text: className)
  out.writer.write(" mj-outlook-group-fix")
  out.writer.cssClass(group[.cssClass])
  out.writer.write("\" style=\"font-size:0;line-height:0;text-align:left;display:inline-block;")
  out.writer.write("width:100%;")
  out.writer.declaration("direction", group[.direction])
  out.writer.declaration("vertical-align", group[.verticalAlign])
  out.writer.declaration("background-color", group[.backgroundColor])
  out.writer.write("\">")
  columns(group, width, &out)
  out.writer.write("</div>\n")
}

private func columns(_ group: Placement, _ width: ColumnWidth, _ out: inout Expansion) {
  out.writer.openOutlook()
  out.writer.write("<table")
  if group.text(.backgroundColor) != "none" {
    out.writer.attribute("bgcolor", group[.backgroundColor])
  }
  out.writer.write(" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\"><tr>")
  out.writer.closeOutlook()
  var layout = group.layout
  layout.containerWidth = width.inner(less: group.horizontalPadding)
  layout.cell = .groupCell
  layout.isInGroup = true
  layout.isRightToLeft = group.text(.direction) == "rtl"
  layout.given = []
  out.children(of: group, layout)
  out.writer.openOutlook()
  out.writer.write("</tr></table>")
  out.writer.closeOutlook()
}
