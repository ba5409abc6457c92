import EmailIR

extension Component {
  static let preview = Component(
    "mj-preview", summary: "The text that mail clients show beside the subject.",
    example: "<mj-preview>Three shoes for you</mj-preview>", parents: ["mj-attributes", "mj-head"],
    isEndingTag: true, .head { element, head in head.preview = element.children.trimmed })
}
