import EmailIR

extension Component {
  static let navbar = Component(
    "mj-navbar", summary: "A row of links, or a menu on small screens.",
    example:
      "<mj-navbar base-url=\"https://example.com\"><mj-navbar-link href=\"/new\">New</mj-navbar-link></mj-navbar>",
    attributes: [
      AttributeFact(.align, .horizontal, default: "center"), AttributeFact(.baseUrl),
      AttributeFact(.hamburger), AttributeFact(.icoAlign, .horizontal, default: "center"),
      AttributeFact(.icoOpen, default: "&#9776;"), AttributeFact(.icoClose, default: "&#8855;"),
      AttributeFact(.icoColor, .color, default: "#000000"),
      AttributeFact(.icoFontSize, .pixelsOrPercent, default: "30px"),
      AttributeFact(.icoFontFamily, default: [AttributeFact].defaultFonts),
      AttributeFact(.icoTextTransform, default: "uppercase"),
      AttributeFact(.icoPadding, .box, default: "10px"),
      AttributeFact(.icoPaddingLeft, .pixelsOrPercent),
      AttributeFact(.icoPaddingTop, .pixelsOrPercent),
      AttributeFact(.icoPaddingRight, .pixelsOrPercent),
      AttributeFact(.icoPaddingBottom, .pixelsOrPercent),
      AttributeFact(.icoTextDecoration, default: "none"),
      AttributeFact(.icoLineHeight, .lineHeight, default: "30px"),
    ] + .padding(),
    parents: ["mj-attributes", "mj-column", "mj-hero"], layout: [.hamburger],
    presence: [.baseUrl], .body(renderNavbar))
}

@Sendable private func renderNavbar(_ navbar: Placement, _ out: inout Expansion) {
  out.markStyle("mj-navbar", styleSheet)
  if navbar.text(.hamburger) == "hamburger" { menu(navbar, &out) }
  out.writer.write("<div class=\"mj-inline-links\" style=\"\">")
  out.writer.openOutlook()
  out.writer.write("<table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"")
  out.writer.attribute("align", navbar[.align])
  out.writer.write("><tr>")
  out.writer.closeOutlook()
  var layout = LayoutContext()
  layout.containerWidth = navbar.layout.containerWidth
  layout.baseURL = navbar[.baseUrl]
  out.children(of: navbar, layout)
  out.writer.openOutlook()
  out.writer.write("</tr></table>")
  out.writer.closeOutlook()
  out.writer.write("</div>")
}

/// A check box without script: its label shows and hides the links.
private func menu(_ navbar: Placement, _ out: inout Expansion) {
  let key = navbar.element.pageKey
  out.writer.write("<!--[if !mso]><!--><input type=\"checkbox\"")
  out.writer.attribute("id", key)
  out.writer.write(" class=\"mj-menu-checkbox\" style=\"display:none !important; max-height:0; ")
  out.writer.write("visibility:hidden;\" /><!--<![endif]--><div class=\"mj-menu-trigger\" style=\"")
  out.writer.write(
    "display:none;max-height:0px;max-width:0px;font-size:0px;overflow:hidden;\"><label")
  out.writer.attribute("for", key)
  out.writer.write(" class=\"mj-menu-label\" style=\"display:block;cursor:pointer;mso-hide:all;")
  out.writer.write("-moz-user-select:none;user-select:none;")
  labelStyle(navbar, &out)
  out.writer.write("\"")
  out.writer.attribute("align", navbar[.icoAlign])
  out.writer.write("><span class=\"mj-menu-icon-open\" style=\"mso-hide:all;\">")
  if let icon = navbar[.icoOpen] { out.writer.write(icon) }
  out.writer.write(
    " </span> <span class=\"mj-menu-icon-close\" style=\"display:none;mso-hide:all;\"> ")
  if let icon = navbar[.icoClose] { out.writer.write(icon) }
  out.writer.write("</span></label></div>")
}

private func labelStyle(_ navbar: Placement, _ out: inout Expansion) {
  out.writer.declaration("color", navbar[.icoColor])
  out.writer.declaration("font-size", navbar[.icoFontSize])
  out.fontFamily(navbar[.icoFontFamily])
  out.writer.declaration("text-transform", navbar[.icoTextTransform])
  out.writer.declaration("text-decoration", navbar[.icoTextDecoration])
  out.writer.declaration("line-height", navbar[.icoLineHeight])
  out.writer.declaration("padding", navbar[.icoPadding])
  out.writer.declaration("padding-top", navbar[.icoPaddingTop])
  out.writer.declaration("padding-right", navbar[.icoPaddingRight])
  out.writer.declaration("padding-bottom", navbar[.icoPaddingBottom])
  out.writer.declaration("padding-left", navbar[.icoPaddingLeft])
}

private func styleSheet(_ page: PageFacts) -> String {
  let box = ".mj-menu-checkbox[type=\"checkbox\"]"
  let shown = "display:block!important; max-width:none!important; max-height:none!important;"
  return """
    noinput.mj-menu-checkbox { display:block!important; max-height:none!important; visibility:visible!important; }
    @media only screen and (max-width:\(page.lowerBreakpoint)) {
    \(box) ~ .mj-inline-links { display:none!important; }
    \(box):checked ~ .mj-inline-links,
    \(box) ~ .mj-menu-trigger { \(shown) font-size:inherit!important; }
    \(box) ~ .mj-inline-links > a { display:block!important; }
    \(box):checked ~ .mj-menu-trigger .mj-menu-icon-close { display:block!important; }
    \(box):checked ~ .mj-menu-trigger .mj-menu-icon-open { display:none!important; }
    }
    """
}
