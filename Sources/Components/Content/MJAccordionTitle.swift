import EmailIR

extension Component {
  static let accordionTitle = Component(
    "mj-accordion-title", summary: "What is always seen of an accordion element.",
    example: """
      <mj-accordion><mj-accordion-element><mj-accordion-title color="#cc0000">Why?</mj-accordion-title>\
      <mj-accordion-text>Because.</mj-accordion-text></mj-accordion-element></mj-accordion>
      """,
    attributes: [
      AttributeFact(.backgroundColor, .color), AttributeFact(.color, .color),
      AttributeFact(.fontWeight),
    ] + .font(family: nil) + .padding("16px"),
    parents: ["mj-accordion-element", "mj-attributes"], isEndingTag: true, layout: [.iconPosition],
    .body(renderAccordionTitle))
}

@Sendable private func renderAccordionTitle(_ title: Placement, _ out: inout Expansion) {
  out.writer.write("<div class=\"mj-accordion-title\"><table cellspacing=\"0\" cellpadding=\"0\"")
  out.writer.write(" style=\"width:100%;")
  out.writer.declaration("border-bottom", title[.border])
  out.writer.write("\"><tbody><tr>")
  if title.text(.iconPosition) == "right" {
    text(title, &out)
    icons(title, &out.writer)
  } else {
    icons(title, &out.writer)
    text(title, &out)
  }
  out.writer.write("</tr></tbody></table></div>")
}

private func text(_ title: Placement, _ out: inout Expansion) {
  out.writer.write("<td")
  out.writer.attribute("class", title[.cssClass])
  out.writer.write(" style=\"width:100%;")
  out.writer.declaration("background-color", title[.backgroundColor])
  out.writer.declaration("color", title[.color])
  out.writer.declaration("font-size", title[.fontSize])
  out.fontFamily(title.accordionFont)
  out.writer.declaration("font-weight", title[.fontWeight])
  out.writer.declaration("padding", title[.padding])
  out.writer.declaration("padding-bottom", title[.paddingBottom])
  out.writer.declaration("padding-left", title[.paddingLeft])
  out.writer.declaration("padding-right", title[.paddingRight])
  out.writer.declaration("padding-top", title[.paddingTop])
  out.writer.write("\">")
  out.content(title.element.children)
  out.writer.write("</td>")
}

/// Two icons, of which the style sheet shows one.
private func icons(_ title: Placement, _ writer: inout HTMLWriter) {
  writer.write("<!--[if !mso | IE]><!--><td class=\"mj-accordion-ico\" style=\"padding:16px;")
  writer.declaration("background", title[.backgroundColor])
  writer.declaration("vertical-align", title[.iconAlign])
  writer.write("\">")
  icon(title, .iconWrappedUrl, .iconWrappedAlt, "mj-accordion-more", &writer)
  icon(title, .iconUnwrappedUrl, .iconUnwrappedAlt, "mj-accordion-less", &writer)
  writer.write("</td><!--<![endif]-->")
}

private func icon(
  _ title: Placement, _ url: AttributeKey, _ alt: AttributeKey, _ name: StaticString,
  _ writer: inout HTMLWriter
) {
  writer.write("<img")
  writer.attribute("src", title[url])
  writer.attribute("alt", title[alt])
  writer.attribute("class", name)
  writer.write(" style=\"display:none;")
  writer.declaration("width", title[.iconWidth])
  writer.declaration("height", title[.iconHeight])
  writer.write("\" />")
}

extension Placement {
  /// Its own font if it is written there, else that of the element or accordion around it.
  var accordionFont: AttributeValue? {
    let isOwn = element.attributes.contains {
      $0.name == "font-family" && !$0.isAbsent && $0.nameRange != element.startTag
    }
    return isOwn ? self[.fontFamily] : layout.fontFamily
  }
}
