import EmailIR

extension Component {
  static let raw = Component(
    "mj-raw", summary: "HTML that is printed as it is, without any table around it.",
    example: "<mj-raw><!-- printed as it is --></mj-raw>",
    attributes: [AttributeFact(.position, .oneOf(["file-start"]))],
    parents: [
      "mjml", "mj-accordion", "mj-accordion-element", "mj-attributes", "mj-body", "mj-column",
      "mj-group", "mj-head", "mj-hero", "mj-navbar", "mj-section", "mj-social", "mj-wrapper",
    ],
    isEndingTag: true, isRaw: true, .body(renderRaw))
}

@Sendable private func renderRaw(_ raw: Placement, _ out: inout Expansion) {
  out.content(raw.element.children)
}
