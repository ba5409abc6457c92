import EmailIR

extension Component {
  static let divider = Component(
    "mj-divider", summary: "A horizontal line.",
    example: "<mj-divider border-width=\"1px\" border-color=\"#cccccc\" width=\"80%\" />",
    attributes: [
      AttributeFact(.borderColor, .color, default: "#000000"),
      AttributeFact(.borderStyle, default: "solid"),
      AttributeFact(.borderWidth, .pixels, default: "4px"),
      AttributeFact(.containerBackgroundColor, .color),
      AttributeFact(.width, .pixelsOrPercent, default: "100%"),
      AttributeFact(.align, .horizontal, default: "center"),
    ] + .padding("10px 25px"),
    parents: ["mj-attributes", "mj-column", "mj-hero"],
    layout: [.width, .align, .padding, .paddingLeft, .paddingRight], .body(renderDivider))
}

@Sendable private func renderDivider(_ divider: Placement, _ out: inout Expansion) {
  out.writer.write("<p style=\"")
  style(divider, &out.writer)
  out.writer.declaration("width", divider[.width])
  out.writer.write("\"></p>")
  let width = outlookWidth(divider)
  out.writer.openOutlook()
  out.writer.write("<table")
  out.writer.attribute("align", divider[.align])
  out.writer.write(" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" style=\"")
  style(divider, &out.writer)
  out.writer.declaration("width", width)
  out.writer.write("\" role=\"presentation\"")
  out.writer.attribute("width", width)
  out.writer.write("><tr><td style=\"height:0;line-height:0;\">&nbsp;</td></tr></table>")
  out.writer.closeOutlook()
}

private func style(_ divider: Placement, _ writer: inout HTMLWriter) {
  writer.write("border-top:")
  for (index, key) in [AttributeKey.borderStyle, .borderWidth, .borderColor].enumerated() {
    if index > 0 { writer.write(" ") }
    if let value = divider[key] { writer.write(value) }
  }
  writer.write(";font-size:1px;")
  switch divider.text(.align) {
  case "left": writer.write("margin:0px;")
  case "right": writer.write("margin:0px 0px 0px auto;")
  default: writer.write("margin:0px auto;")
  }
}

/// In pixels, since Outlook takes no percentages here.
private func outlookWidth(_ divider: Placement) -> String {
  let text = divider.text(.width) ?? ""
  let width = Length(text, whole: true)
  let container = divider.layout.containerWidth.whole - divider.horizontalPadding
  switch width.unit {
  case "%": return ScriptNumber.text(container * (width.value / 100)) + "px"
  case "px": return text
  default: return ScriptNumber.text(container) + "px"
  }
}
