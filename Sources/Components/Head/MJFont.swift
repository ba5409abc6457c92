import EmailIR

extension Component {
  static let font = Component(
    "mj-font", summary: "A web font; loaded only if the page names it.",
    example:
      "<mj-font name=\"Raleway\" href=\"https://fonts.googleapis.com/css?family=Raleway\" />",
    attributes: [AttributeFact(.name), AttributeFact(.href)],
    parents: ["mj-attributes", "mj-head"],
    .head { element, head in
      guard let name = element[attribute: "name"]?.literalText,
        let href = element[attribute: "href"]?.literalText
      else { return }
      head.declare(Font(name: name, href: href))
    })
}
