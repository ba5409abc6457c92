import EmailIR

extension Component {
  static let navbarLink = Component(
    "mj-navbar-link", summary: "One link of a navigation bar.",
    example:
      "<mj-navbar><mj-navbar-link href=\"https://example.com\">New</mj-navbar-link></mj-navbar>",
    attributes: [
      AttributeFact(.color, .color, default: "#000000"), AttributeFact(.fontStyle),
      AttributeFact(.fontWeight, default: "normal"), AttributeFact(.href), AttributeFact(.name),
      AttributeFact(.target, default: "_blank"), AttributeFact(.rel),
      AttributeFact(.letterSpacing, .spacing),
      AttributeFact(.lineHeight, .lineHeight, default: "22px"),
      AttributeFact(.textDecoration, default: "none"),
      AttributeFact(.textTransform, default: "uppercase"),
    ] + .font() + .padding("15px 10px"),
    parents: ["mj-attributes", "mj-navbar"], isEndingTag: true, layout: [.cssClass],
    .body(renderNavbarLink))
}

@Sendable private func renderNavbarLink(_ link: Placement, _ out: inout Expansion) {
  out.writer.openOutlook()
  out.writer.write("<td style=\"")
  padding(link, &out.writer)
  out.writer.write("\" class=\"")
  out.writer.outlookClass(link.text(.cssClass))
  out.writer.write("\">")
  out.writer.closeOutlook()
  out.writer.write("<a class=\"mj-link")
  out.writer.cssClass(link[.cssClass])
  out.writer.write("\"")
  out.writer.attribute("href", address(link))
  out.writer.attribute("rel", link[.rel])
  out.writer.attribute("target", link[.target])
  out.writer.attribute("name", link[.name])
  out.writer.write(" style=\"display:inline-block;")
  style(link, &out)
  padding(link, &out.writer)
  out.writer.write("\">")
  out.content(link.element.children)
  out.writer.write("</a>")
  out.writer.openOutlook()
  out.writer.write("</td>")
  out.writer.closeOutlook()
}

/// The link's address behind the bar's own.
private func address(_ link: Placement) -> AttributeValue? {
  guard let base = link.layout.baseURL, !Presence(of: base).isNever else { return link[.href] }
  let absent = [Node.text(Array("undefined".utf8))]
  let own = link[.href]?.nodes.replacingInherited(with: absent) ?? absent
  return AttributeValue.pieces(base.nodes + own).simplified
}

private func style(_ link: Placement, _ out: inout Expansion) {
  out.writer.declaration("color", link[.color])
  out.fontFamily(link[.fontFamily])
  out.writer.declaration("font-size", link[.fontSize])
  out.writer.declaration("font-style", link[.fontStyle])
  out.writer.declaration("font-weight", link[.fontWeight])
  out.writer.declaration("letter-spacing", link[.letterSpacing])
  out.writer.declaration("line-height", link[.lineHeight])
  out.writer.declaration("text-decoration", link[.textDecoration])
  out.writer.declaration("text-transform", link[.textTransform])
}

private func padding(_ link: Placement, _ writer: inout HTMLWriter) {
  writer.declaration("padding", link[.padding])
  writer.declaration("padding-top", link[.paddingTop])
  writer.declaration("padding-left", link[.paddingLeft])
  writer.declaration("padding-right", link[.paddingRight])
  writer.declaration("padding-bottom", link[.paddingBottom])
}
