import EmailIR

extension Component {
  static let htmlAttributes = Component(
    "mj-html-attributes",
    summary: "Attributes for elements of the finished page, found by selector.",
    example: """
      <mj-html-attributes><mj-selector path=".custom div"><mj-html-attribute name="data-id">42</mj-html-attribute>\
      </mj-selector></mj-html-attributes>
      """,
    parents: ["mj-attributes", "mj-head"],
    .head { element, head in
      for case .element(let selector) in element.children where selector.name == "mj-selector" {
        let path = selector[attribute: "path"]?.literalText ?? ""
        for case .element(let attribute) in selector.children {
          guard let name = attribute[attribute: "name"]?.literalText, !name.isEmpty else {
            continue
          }
          head.htmlAttributes.append(
            HTMLAttributeRule(selector: path, name: name, value: attribute.children.trimmed))
        }
      }
    })
}
