import EmailIR

extension Component {
  static let button = Component(
    "mj-button", summary: "A link that looks like a button, in Outlook too.",
    example: "<mj-button href=\"https://example.com\" background-color=\"#cc3300\">Buy</mj-button>",
    attributes: [
      AttributeFact(.align, .horizontal, default: "center"),
      AttributeFact(.backgroundColor, .color, default: "#414141"),
      AttributeFact(.borderRadius, default: "3px"),
      AttributeFact(.color, .color, default: "#ffffff"),
      AttributeFact(.containerBackgroundColor, .color), AttributeFact(.fontStyle),
      AttributeFact(.fontWeight, default: "normal"), AttributeFact(.height, .pixelsOrPercent),
      AttributeFact(.href), AttributeFact(.name), AttributeFact(.title),
      AttributeFact(.innerPadding, .box, default: "10px 25px"),
      AttributeFact(.letterSpacing, .spacing),
      AttributeFact(.lineHeight, .lineHeight, default: "120%"), AttributeFact(.rel),
      AttributeFact(.target, default: "_blank"), AttributeFact(.textDecoration, default: "none"),
      AttributeFact(.textTransform, default: "none"),
      AttributeFact(.verticalAlign, .vertical, default: "middle"),
      AttributeFact(.textAlign, .horizontal), AttributeFact(.width, .pixelsOrPercent),
    ] + .border("none") + .font() + .padding("10px 25px"),
    parents: ["mj-attributes", "mj-column", "mj-hero"], isEndingTag: true,
    layout: [
      .width, .innerPadding, .innerPaddingLeft, .innerPaddingRight, .border, .borderLeft,
      .borderRight,
    ],
    .body(renderButton))
}

@Sendable private func renderButton(_ button: Placement, _ out: inout Expansion) {
  out.writer.write("<table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\"")
  out.writer.write(" style=\"border-collapse:separate;")
  out.writer.declaration("width", button[.width])
  out.writer.write("line-height:100%;\"><tbody><tr><td align=\"center\"")
  if button.text(.backgroundColor) != "none" {
    out.writer.attribute("bgcolor", button[.backgroundColor])
  }
  out.writer.write(" role=\"presentation\" style=\"")
  cellStyle(button, &out.writer)
  out.writer.write("\"")
  out.writer.attribute("valign", button[.verticalAlign])
  out.writer.write(">")
  link(button, &out)
  out.writer.write("</td></tr></tbody></table>")
}

private func cellStyle(_ button: Placement, _ writer: inout HTMLWriter) {
  writer.declaration("border", button[.border])
  writer.declaration("border-bottom", button[.borderBottom])
  writer.declaration("border-left", button[.borderLeft])
  writer.declaration("border-radius", button[.borderRadius])
  writer.declaration("border-right", button[.borderRight])
  writer.declaration("border-top", button[.borderTop])
  writer.write("cursor:auto;")
  writer.declaration("font-style", button[.fontStyle])
  writer.declaration("height", button[.height])
  writer.declaration("mso-padding-alt", button[.innerPadding])
  writer.declaration("text-align", button[.textAlign])
  writer.declaration("background", button[.backgroundColor])
}

/// `<a>`, or `<p>` where there is no address.
private func link(_ button: Placement, _ out: inout Expansion) {
  let presence = Presence(of: button[.href])
  out.writer.when(presence) {
    $0.write("<a")
  } else: {
    $0.write("<p")
  }
  out.writer.attribute("href", button[.href])
  out.writer.attribute("name", button[.name])
  out.writer.attribute("rel", button[.rel])
  out.writer.attribute("title", button[.title])
  out.writer.write(" style=\"display:inline-block;")
  if let width = innerWidth(button) { out.writer.declaration("width", pixels: width) }
  linkStyle(button, &out)
  out.writer.write("\"")
  out.writer.when(presence) { $0.attribute("target", button[.target]) }
  out.writer.write(">")
  out.content(button.element.children)
  out.writer.when(presence) {
    $0.write("</a>")
  } else: {
    $0.write("</p>")
  }
}

private func linkStyle(_ button: Placement, _ out: inout Expansion) {
  out.writer.declaration("background", button[.backgroundColor])
  out.writer.declaration("color", button[.color])
  out.fontFamily(button[.fontFamily])
  out.writer.declaration("font-size", button[.fontSize])
  out.writer.declaration("font-style", button[.fontStyle])
  out.writer.declaration("font-weight", button[.fontWeight])
  out.writer.declaration("line-height", button[.lineHeight])
  out.writer.declaration("letter-spacing", button[.letterSpacing])
  out.writer.write("margin:0;")
  out.writer.declaration("text-decoration", button[.textDecoration])
  out.writer.declaration("text-transform", button[.textTransform])
  out.writer.declaration("padding", button[.innerPadding])
  out.writer.write("mso-padding-alt:0px;")
  out.writer.declaration("border-radius", button[.borderRadius])
}

/// What a width in pixels leaves to the text; a percentage cannot be known.
private func innerWidth(_ button: Placement) -> Double? {
  guard let text = button.text(.width), !text.isEmpty else { return nil }
  let width = Length(text, whole: true)
  guard width.unit == "px", width.isUsable else { return nil }
  let padding =
    button.side(.left, .innerPadding, .innerPaddingLeft)
    + button.side(.right, .innerPadding, .innerPaddingRight)
  return max(0, width.value - padding - button.horizontalBorder)
}
