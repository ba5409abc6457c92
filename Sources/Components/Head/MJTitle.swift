import EmailIR

extension Component {
  static let title = Component(
    "mj-title", summary: "The title of the page.", example: "<mj-title>News of the week</mj-title>",
    parents: ["mj-attributes", "mj-head"], isEndingTag: true,
    .head { element, head in head.title = element.children.trimmed })
}
