import EmailIR

extension Component {
  static let style = Component(
    "mj-style",
    summary: "CSS for the head of the page, or with inline=\"inline\" for style attributes.",
    example: "<mj-style inline=\"inline\">.red { color: #cc0000 }</mj-style>",
    attributes: [AttributeFact(.inline)], parents: ["mj-attributes", "mj-head"], isEndingTag: true,
    .head { element, head in
      let css = element.children.trimmed
      if element[attribute: "inline"]?.literalText == "inline" {
        head.inlineStyles.append(css)
      } else {
        head.styles.append(css)
      }
    })
}
