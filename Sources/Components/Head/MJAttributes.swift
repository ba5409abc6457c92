import EmailIR

extension Component {
  static let attributes = Component(
    "mj-attributes",
    summary: "Default values of attributes: for a tag, for all tags, or for a class.",
    example: """
      <mj-attributes><mj-all font-family="Arial" /><mj-text color="#333333" /><mj-class name="big" font-size="20px" />\
      </mj-attributes>
      """,
    parents: ["mj-attributes", "mj-head"],
    .head { element, head in
      for case .element(let child) in element.children {
        if child.name == "mj-class" {
          head.attributes.add(class: child)
        } else {
          head.attributes.add(tag: child.name, child.attributes)
        }
      }
    })
}
