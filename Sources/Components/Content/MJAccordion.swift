import EmailIR

extension Component {
  static let accordion = Component(
    "mj-accordion", summary: "Titles that open and close a text, without script.",
    example: """
      <mj-accordion><mj-accordion-element><mj-accordion-title>Why?</mj-accordion-title><mj-accordion-text>Because.\
      </mj-accordion-text></mj-accordion-element></mj-accordion>
      """,
    attributes: [
      AttributeFact(.containerBackgroundColor, .color),
      AttributeFact(.border, default: "2px solid black"),
      AttributeFact(.fontFamily, default: [AttributeFact].defaultFonts),
      AttributeFact(.iconAlign, .oneOf(["top", "middle", "bottom"]), default: "middle"),
      AttributeFact(.iconWidth, .pixelsOrPercent, default: "32px"),
      AttributeFact(.iconHeight, .pixelsOrPercent, default: "32px"),
      AttributeFact(.iconWrappedUrl, default: "https://i.imgur.com/bIXv1bk.png"),
      AttributeFact(.iconWrappedAlt, default: "+"),
      AttributeFact(.iconUnwrappedUrl, default: "https://i.imgur.com/w4uTygT.png"),
      AttributeFact(.iconUnwrappedAlt, default: "-"),
      AttributeFact(.iconPosition, .oneOf(["left", "right"]), default: "right"),
    ] + .padding("10px 25px"),
    parents: ["mj-attributes", "mj-column", "mj-hero"], layout: [.iconPosition],
    .body(renderAccordion))

  /// What an accordion hands down to its elements, and they to their title and text.
  static let accordionKeys: [AttributeKey] = [
    .border, .iconAlign, .iconWidth, .iconHeight, .iconPosition, .iconWrappedUrl, .iconWrappedAlt,
    .iconUnwrappedUrl, .iconUnwrappedAlt,
  ]
}

@Sendable private func renderAccordion(_ accordion: Placement, _ out: inout Expansion) {
  out.markStyle("mj-accordion") { _ in styleSheet }
  out.writer.write(
    "<table cellspacing=\"0\" cellpadding=\"0\" class=\"mj-accordion\" style=\"width:100%;")
  out.writer.write("border-collapse:collapse;")
  out.writer.declaration("border", accordion[.border])
  out.writer.write("border-bottom:none;")
  out.fontFamily(accordion[.fontFamily])
  out.writer.write("\"><tbody>\n")
  var layout = LayoutContext()
  layout.containerWidth = accordion.layout.containerWidth
  layout.given = accordion.values(Component.accordionKeys)
  layout.fontFamily = accordion[.fontFamily]
  out.children(of: accordion, layout)
  out.writer.write("</tbody></table>")
}

private let styleSheet = """
  noinput.mj-accordion-checkbox { display:block!important; }
  @media yahoo, only screen and (min-width:0) {
  .mj-accordion-element { display:block; }
  .mj-accordion-checkbox[type="checkbox"], .mj-accordion-less { display:none!important; }
  .mj-accordion-checkbox[type="checkbox"] + * .mj-accordion-title { cursor:pointer; touch-action:manipulation; \
  -webkit-user-select:none; -moz-user-select:none; user-select:none; }
  .mj-accordion-checkbox[type="checkbox"] + * .mj-accordion-content { overflow:hidden; display:none; }
  .mj-accordion-checkbox[type="checkbox"] + * .mj-accordion-more { display:block!important; }
  .mj-accordion-checkbox:checked + * .mj-accordion-content { display:block; }
  .mj-accordion-checkbox:checked + * .mj-accordion-more { display:none!important; }
  .mj-accordion-checkbox:checked + * .mj-accordion-less { display:block!important; }
  }
  .moz-text-html input.mj-accordion-checkbox + * .mj-accordion-title { cursor: auto; touch-action: auto; \
  -webkit-user-select: auto; -moz-user-select: auto; user-select: auto; }
  .moz-text-html input.mj-accordion-checkbox + * .mj-accordion-content { overflow: hidden; display: block; }
  .moz-text-html input.mj-accordion-checkbox + * .mj-accordion-ico { display: none; }
  @goodbye { @gmail }
  """
