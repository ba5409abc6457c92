import EmailIR

extension Component {
  static let spacer = Component(
    "mj-spacer", summary: "Empty space of a fixed height.",
    example: "<mj-spacer height=\"40px\" />",
    attributes: [
      AttributeFact(.containerBackgroundColor, .color),
      AttributeFact(.height, .pixelsOrPercent, default: "20px"),
    ] + .border() + .padding(),
    parents: ["mj-attributes", "mj-column", "mj-hero"], .body(renderSpacer))
}

@Sendable private func renderSpacer(_ spacer: Placement, _ out: inout Expansion) {
  out.writer.write("<div style=\"")
  out.writer.declaration("height", spacer[.height])
  out.writer.declaration("line-height", spacer[.height])
  out.writer.write("\">&#8202;</div>")
}
