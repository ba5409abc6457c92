import EmailIR

extension Component {
  static let head = Component(
    "mj-head", summary: "What the page has besides its body: title, styles, fonts, defaults.",
    example: "<mj-head><mj-title>News</mj-title></mj-head>", parents: ["mjml", "mj-attributes"],
    .head { element, head in head.read(element.children) })
}
