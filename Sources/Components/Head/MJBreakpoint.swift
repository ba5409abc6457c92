import EmailIR

extension Component {
  static let breakpoint = Component(
    "mj-breakpoint", summary: "The width of the window from which columns stand side by side.",
    example: "<mj-breakpoint width=\"320px\" />", attributes: [AttributeFact(.width, .pixels)],
    parents: ["mj-attributes", "mj-head"], isEndingTag: true,
    .head { element, head in
      if let width = element[attribute: "width"]?.literalText { head.breakpoint = width }
    })
}
