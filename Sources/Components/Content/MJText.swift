import EmailIR

extension Component {
  static let text = Component(
    "mj-text", summary: "Text: any HTML of paragraphs, links, emphasis.",
    example: "<mj-text font-size=\"16px\" color=\"#333333\"><p>Hello <b>there</b></p></mj-text>",
    attributes: [
      AttributeFact(.align, .oneOf(["left", "right", "center", "justify"]), default: "left"),
      AttributeFact(.backgroundColor, .color), AttributeFact(.color, .color, default: "#000000"),
      AttributeFact(.containerBackgroundColor, .color), AttributeFact(.fontStyle),
      AttributeFact(.fontWeight), AttributeFact(.height, .pixelsOrPercent),
      AttributeFact(.letterSpacing, .spacing),
      AttributeFact(.lineHeight, .lineHeight, default: "1"),
      AttributeFact(.textDecoration), AttributeFact(.textTransform),
      AttributeFact(.verticalAlign, .vertical),
    ] + .font() + .padding("10px 25px"),
    parents: ["mj-attributes", "mj-column", "mj-hero"], isEndingTag: true, layout: [.height],
    .body(renderText))
}

@Sendable private func renderText(_ text: Placement, _ out: inout Expansion) {
  guard text.isSet(.height) else { return content(text, &out) }
  out.writer.openOutlook()
  out.writer.write(
    "<table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"><tr>")
  out.writer.write("<td")
  let height = text.text(.height) ?? ""
  out.writer.attribute("height", height)
  out.writer.write(" style=\"vertical-align:top;")
  out.writer.declaration("height", height)
  out.writer.write("\">")
  out.writer.closeOutlook()
  content(text, &out)
  out.writer.openOutlook()
  out.writer.write("</td></tr></table>")
  out.writer.closeOutlook()
}

private func content(_ text: Placement, _ out: inout Expansion) {
  out.writer.write("<div style=\"")
  out.fontFamily(text[.fontFamily])
  out.writer.declaration("font-size", text[.fontSize])
  out.writer.declaration("font-style", text[.fontStyle])
  out.writer.declaration("font-weight", text[.fontWeight])
  out.writer.declaration("letter-spacing", text[.letterSpacing])
  out.writer.declaration("line-height", text[.lineHeight])
  out.writer.declaration("text-align", text[.align])
  out.writer.declaration("text-decoration", text[.textDecoration])
  out.writer.declaration("text-transform", text[.textTransform])
  out.writer.declaration("color", text[.color])
  out.writer.declaration("height", text[.height])
  out.writer.write("\">")
  out.content(text.element.children)
  out.writer.write("</div>")
}
