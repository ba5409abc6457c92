import EmailIR

extension Component {
  static let section = Component(
    "mj-section", summary: "A row of the page; holds columns and groups.",
    example: """
      <mj-section background-color="#ffffff" padding="20px"><mj-column><mj-text>Hello</mj-text></mj-column></mj-section>
      """,
    attributes: sectionAttributes, parents: ["mj-attributes", "mj-body", "mj-wrapper"],
    layout: sectionLayout, presence: [.backgroundUrl], arrangesChildren: true, .body(renderSection))

  /// Those of mj-section; mj-wrapper has them too.
  static let sectionAttributes: [AttributeFact] =
    [
      AttributeFact(.backgroundColor, .color), AttributeFact(.backgroundUrl),
      AttributeFact(.backgroundRepeat, .oneOf(["repeat", "no-repeat"]), default: "repeat"),
      AttributeFact(.backgroundSize, default: "auto"),
      AttributeFact(.backgroundPosition, default: "top center"),
      AttributeFact(.backgroundPositionX), AttributeFact(.backgroundPositionY),
      AttributeFact(.borderRadius), AttributeFact(.direction, .textDirection, default: "ltr"),
      AttributeFact(.fullWidth, .oneOf(["full-width", "false", ""])),
      AttributeFact(.gutter, .pixelsOrPercent),
      AttributeFact(.textAlign, .horizontal, default: "center"),
      AttributeFact(.textPadding, .box, default: "4px 4px 4px 0"),
    ] + .border() + .padding("20px 0")

  static let sectionLayout: AttributeSet = [
    .backgroundRepeat, .backgroundSize, .backgroundPosition, .backgroundPositionX,
    .backgroundPositionY, .fullWidth, .gutter, .direction, .padding, .paddingLeft, .paddingRight,
    .border, .borderLeft, .borderRight, .borderRadius, .cssClass,
  ]
}

@Sendable private func renderSection(_ section: Placement, _ out: inout Expansion) {
  renderRow(section, &out) { section, out in
    out.writer.openOutlook()
    out.writer.write("<tr>")
    out.writer.closeOutlook()
    out.children(of: section, section.contentLayout(.sectionCell))
    out.writer.openOutlook()
    out.writer.write("</tr>")
    out.writer.closeOutlook()
  }
}

/// What sections and wrappers share: the row, its background, and tables for Outlook. `content` writes what stands inside.
func renderRow(
  _ row: Placement, _ out: inout Expansion,
  _ content: (Placement, inout Expansion) -> Void
) {
  let background = SectionBackground(row)
  guard row.isFullWidth else {
    openOutlookTable(row, &out.writer)
    withImage(background, &out) { out in table(row, background, &out, content) }
    return closeOutlookTable(&out.writer)
  }
  out.writer.write("<table align=\"center\"")
  out.writer.attribute("class", row[.cssClass])
  out.writer.attribute("background", row[.backgroundUrl])
  out.writer.write(
    " border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"")
  background.style(&out.writer)
  out.writer.write("width:100%;")
  out.writer.write("\"><tbody><tr><td>")
  withImage(background, &out) { out in
    openOutlookTable(row, &out.writer)
    table(row, background, &out, content)
    closeOutlookTable(&out.writer)
  }
  out.writer.write("</td></tr></tbody></table>\n")
}

/// Puts VML around a part that has a background image.
private func withImage(
  _ background: SectionBackground, _ out: inout Expansion, _ part: (inout Expansion) -> Void
) {
  guard SectionBackground.exists(background.section) else { return part(&out) }
  background.open(&out.writer, isFullWidth: background.section.isFullWidth)
  part(&out)
  background.close(&out.writer)
}

private func openOutlookTable(_ row: Placement, _ writer: inout HTMLWriter) {
  let width = row.layout.containerWidth
  writer.openOutlook()
  writer.write("<table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" class=\"")
  writer.outlookClass(row.text(.cssClass))
  writer.write("\" role=\"presentation\" style=\"")
  writer.declaration("width", width.text)
  if row.isBelowGap { writer.declaration("padding-top", row.layout.gap ?? "") }
  writer.write("\"")
  writer.attribute("width", width.whole)
  if row.layout.gap == nil {
    writer.ifPresent(row[.backgroundColor]) { $0.attribute("bgcolor", row[.backgroundColor]) }
  }
  writer.write("><tr><td style=\"line-height:0px;font-size:0px;mso-line-height-rule:exactly;\">")
  writer.closeOutlook()
}

private func closeOutlookTable(_ writer: inout HTMLWriter) {
  writer.openOutlook()
  writer.write("</td></tr></table>")
  writer.closeOutlook()
}

private func table(
  _ row: Placement, _ background: SectionBackground, _ out: inout Expansion,
  _ content: (Placement, inout Expansion) -> Void
) {
  let hasImage = SectionBackground.exists(row)
  out.writer.write("<div")
  if !row.isFullWidth { out.writer.attribute("class", row[.cssClass]) }
  out.writer.write(" style=\"")
  if !row.isFullWidth { background.style(&out.writer) }
  out.writer.write("margin:0px auto;")
  out.writer.declaration("max-width", row.layout.containerWidth.text)
  if row.isGiven(.borderRadius) {
    out.writer.declaration("border-radius", row[.borderRadius])
    out.writer.write("overflow:hidden;")
  }
  if row.isBelowGap { out.writer.declaration("margin-top", row.layout.gap ?? "") }
  out.writer.write("\">")
  if hasImage { out.writer.write("<div style=\"line-height:0;font-size:0;\">") }
  openTable(row, background, &out.writer)
  out.writer.openOutlook()
  out.writer.write("<table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\">")
  out.writer.closeOutlook()
  content(row, &out)
  out.writer.openOutlook()
  out.writer.write("</table>")
  out.writer.closeOutlook()
  out.writer.write(
    hasImage ? "</td></tr></tbody></table></div></div>" : "</td></tr></tbody></table></div>")
}

private func openTable(
  _ row: Placement, _ background: SectionBackground, _ writer: inout HTMLWriter
) {
  writer.write("<table align=\"center\"")
  if !row.isFullWidth { writer.attribute("background", row[.backgroundUrl]) }
  writer.write(" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"")
  if !row.isFullWidth { background.style(&writer) }
  writer.write("width:100%;")
  if row.isGiven(.borderRadius) { writer.write("border-collapse:separate;") }
  writer.write("\"><tbody><tr><td style=\"")
  writer.declaration("border", row[.border])
  writer.declaration("border-bottom", row[.borderBottom])
  writer.declaration("border-left", row[.borderLeft])
  writer.declaration("border-right", row[.borderRight])
  writer.declaration("border-top", row[.borderTop])
  writer.declaration("border-radius", row[.borderRadius])
  writer.declaration("direction", row[.direction])
  writer.write("font-size:0px;")
  writer.declaration("padding", row[.padding])
  writer.declaration("padding-bottom", row[.paddingBottom])
  writer.declaration("padding-left", row[.paddingLeft])
  writer.declaration("padding-right", row[.paddingRight])
  writer.declaration("padding-top", row[.paddingTop])
  writer.declaration("text-align", row[.textAlign])
  writer.write("\">")
}

extension Placement {
  /// Whether the background reaches the edges of the window.
  var isFullWidth: Bool { text(.fullWidth) == "full-width" }

  /// Whether it is not the first in a wrapper with a gap.
  fileprivate var isBelowGap: Bool { layout.gap != nil && index > 0 }

  /// What its children need to know.
  func contentLayout(_ cell: LayoutContext.Cell) -> LayoutContext {
    var content = LayoutContext()
    content.containerWidth = ContainerWidth(box)
    content.cell = cell
    content.gap = text(.gap)
    content.gutter = text(.gutter)
    content.isRightToLeft = text(.direction) == "rtl"
    return content
  }
}
