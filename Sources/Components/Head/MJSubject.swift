import EmailIR

extension Component {
  static let subject = Component(
    "mj-subject", summary: "The subject line of the message; it is not part of the page.",
    example: "<mj-subject>{{ first_name }}, three shoes for you</mj-subject>", parents: ["mj-head"],
    isEndingTag: true, .head { _, _ in })
}
