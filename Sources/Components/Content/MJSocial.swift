import EmailIR

extension Component {
  static let social = Component(
    "mj-social", summary: "Icons that link to social networks.",
    example: """
      <mj-social><mj-social-element name="facebook" href="https://example.com">Share</mj-social-element></mj-social>
      """,
    attributes: [
      AttributeFact(.align, .horizontal, default: "center"), AttributeFact(.border),
      AttributeFact(.borderRadius, default: "3px"),
      AttributeFact(.containerBackgroundColor, .color),
      AttributeFact(.color, .color, default: "#333333"), AttributeFact(.fontStyle),
      AttributeFact(.fontWeight), AttributeFact(.iconSize, .pixelsOrPercent, default: "20px"),
      AttributeFact(.iconHeight, .pixelsOrPercent), AttributeFact(.iconPadding, .box),
      AttributeFact(.innerPadding, .box),
      AttributeFact(.lineHeight, .lineHeight, default: "22px"),
      AttributeFact(.mode, .oneOf(["horizontal", "vertical"]), default: "horizontal"),
      AttributeFact(.tableLayout, .oneOf(["auto", "fixed"])), AttributeFact(.textPadding, .box),
      AttributeFact(.textDecoration, default: "none"), AttributeFact(.verticalAlign, .vertical),
    ] + .font() + .padding("10px 25px"),
    parents: ["mj-attributes", "mj-column", "mj-hero"],
    layout: [.mode, .iconSize, .iconHeight, .innerPadding], .body(renderSocial))
}

/// What a social bar hands down to its elements.
private let handedDown: [AttributeKey] = [
  .borderRadius, .color, .fontFamily, .fontSize, .fontWeight, .fontStyle, .iconSize, .iconHeight,
  .iconPadding, .textPadding, .lineHeight, .textDecoration,
]

@Sendable private func renderSocial(_ social: Placement, _ out: inout Expansion) {
  var layout = LayoutContext()
  layout.containerWidth = social.layout.containerWidth
  layout.given = social.values(handedDown)
  if social.isSet(.innerPadding), let padding = social[.innerPadding] {
    layout.given.append((.padding, padding))
  }
  if social.text(.mode) == "horizontal" {
    horizontal(social, layout, &out)
  } else {
    out.writer.write(
      "<table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\"")
    out.writer.write(" style=\"margin:0px;\"><tbody>\n")
    out.children(of: social, layout)
    out.writer.write("</tbody></table>")
  }
}

private func horizontal(_ social: Placement, _ layout: LayoutContext, _ out: inout Expansion) {
  out.writer.openOutlook()
  out.writer.write("<table")
  out.writer.attribute("align", social[.align])
  out.writer.write(" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\"><tr>")
  out.writer.closeOutlook()
  var layout = layout
  layout.cell = .socialCell(social[.align])
  out.children(of: social, layout)
  out.writer.openOutlook()
  out.writer.write("</tr></table>")
  out.writer.closeOutlook()
}

extension Placement {
  /// The values that hold for these keys, as far as there are any.
  func values(_ keys: [AttributeKey]) -> [(key: AttributeKey, value: AttributeValue)] {
    keys.compactMap { key in self[key].map { (key, $0) } }
  }
}
