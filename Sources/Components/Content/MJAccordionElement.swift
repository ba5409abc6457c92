import EmailIR

extension Component {
  static let accordionElement = Component(
    "mj-accordion-element", summary: "One title and its text.",
    example: """
      <mj-accordion><mj-accordion-element icon-position="left"><mj-accordion-title>Why?</mj-accordion-title>\
      <mj-accordion-text>Because.</mj-accordion-text></mj-accordion-element></mj-accordion>
      """,
    attributes: [
      AttributeFact(.backgroundColor, .color), AttributeFact(.border), AttributeFact(.fontFamily),
      AttributeFact(.iconAlign, .oneOf(["top", "middle", "bottom"])),
      AttributeFact(.iconWidth, .pixelsOrPercent), AttributeFact(.iconHeight, .pixelsOrPercent),
      AttributeFact(.iconWrappedUrl), AttributeFact(.iconWrappedAlt),
      AttributeFact(.iconUnwrappedUrl), AttributeFact(.iconUnwrappedAlt),
      AttributeFact(.iconPosition, .oneOf(["left", "right"])),
    ],
    parents: ["mj-accordion", "mj-attributes"], layout: [.iconPosition], arrangesChildren: true,
    .body(renderAccordionElement))
}

@Sendable private func renderAccordionElement(_ element: Placement, _ out: inout Expansion) {
  out.writer.write("<tr")
  out.writer.attribute("class", element[.cssClass])
  out.writer.write("><td style=\"padding:0px;")
  out.writer.declaration("background-color", element[.backgroundColor])
  out.writer.write("\"><label class=\"mj-accordion-element\" style=\"font-size:13px;")
  out.fontFamily(element[.fontFamily])
  out.writer.write("\"><!--[if !mso | IE]><!--><input class=\"mj-accordion-checkbox\"")
  out.writer.write(" type=\"checkbox\" style=\"display:none;\" /><!--<![endif]--><div>")
  parts(element, &out)
  out.writer.write("</div></label></td></tr>\n")
}

/// The children; a title or text that is missing is there but empty.
private func parts(_ element: Placement, _ out: inout Expansion) {
  var layout = LayoutContext()
  layout.containerWidth = element.layout.containerWidth
  layout.given = element.values(Component.accordionKeys)
  layout.fontFamily = element.isSet(.fontFamily) ? element[.fontFamily] : element.layout.fontFamily
  if element.element.child("mj-accordion-title") == nil {
    out.place(element.element.empty("mj-accordion-title"), in: Surroundings(layout))
  }
  out.children(of: element, layout)
  if element.element.child("mj-accordion-text") == nil {
    out.place(element.element.empty("mj-accordion-text"), in: Surroundings(layout))
  }
}

extension Element {
  /// An element of that name without content, at the place of this one.
  fileprivate func empty(_ name: String) -> Element {
    Element(name: name, attributes: [], children: [], range: startTag, startTag: startTag)
  }
}
