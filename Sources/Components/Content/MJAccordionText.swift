import EmailIR

extension Component {
  static let accordionText = Component(
    "mj-accordion-text", summary: "What an accordion element opens and closes.",
    example: """
      <mj-accordion><mj-accordion-element><mj-accordion-title>Why?</mj-accordion-title><mj-accordion-text \
      line-height="20px">Because.</mj-accordion-text></mj-accordion-element></mj-accordion>
      """,
    attributes: [
      AttributeFact(.backgroundColor, .color), AttributeFact(.fontWeight),
      AttributeFact(.letterSpacing, .spacing),
      AttributeFact(.lineHeight, .lineHeight, default: "1"), AttributeFact(.color, .color),
    ] + .font(family: nil) + .padding("16px"),
    parents: ["mj-accordion-element", "mj-attributes"], isEndingTag: true,
    .body(renderAccordionText))
}

@Sendable private func renderAccordionText(_ text: Placement, _ out: inout Expansion) {
  out.writer.write("<div class=\"mj-accordion-content\"><table cellspacing=\"0\" cellpadding=\"0\"")
  out.writer.write(" style=\"width:100%;")
  out.writer.declaration("border-bottom", text[.border])
  out.writer.write("\"><tbody><tr><td")
  out.writer.attribute("class", text[.cssClass])
  out.writer.write(" style=\"")
  out.writer.declaration("background", text[.backgroundColor])
  out.writer.declaration("font-size", text[.fontSize])
  out.fontFamily(text.accordionFont)
  out.writer.declaration("font-weight", text[.fontWeight])
  out.writer.declaration("letter-spacing", text[.letterSpacing])
  out.writer.declaration("line-height", text[.lineHeight])
  out.writer.declaration("color", text[.color])
  out.writer.declaration("padding", text[.padding])
  out.writer.declaration("padding-bottom", text[.paddingBottom])
  out.writer.declaration("padding-left", text[.paddingLeft])
  out.writer.declaration("padding-right", text[.paddingRight])
  out.writer.declaration("padding-top", text[.paddingTop])
  out.writer.write("\">")
  out.content(text.element.children)
  out.writer.write("</td></tr></tbody></table></div>")
}
