import EmailIR

extension Component {
  static let wrapper = Component(
    "mj-wrapper",
    summary: "Holds several sections, with a background or border around all of them.",
    example: """
      <mj-wrapper border="1px solid #cccccc" padding="20px"><mj-section><mj-column><mj-text>Hello</mj-text></mj-column>\
      </mj-section></mj-wrapper>
      """,
    attributes: sectionAttributes + [AttributeFact(.gap, .pixels)],
    parents: ["mj-attributes", "mj-body"], layout: sectionLayout.union([.gap]),
    presence: [.backgroundUrl],
    .body(renderWrapper))
}

@Sendable private func renderWrapper(_ wrapper: Placement, _ out: inout Expansion) {
  renderRow(wrapper, &out) { wrapper, out in
    // The reference gives Outlook the width around the padding here.
    out.children(of: wrapper, wrapper.contentLayout(.wrapperRow(wrapper.layout.containerWidth)))
  }
}
