import Expressions

extension ReferencePage {
  /// Mailchimp's merge tags.
  static let mergeTags = ReferencePage(
    "mergetags", title: "Merge tags",
    summary:
      "Mailchimp's tags, *|…|*. A tag that there is not stays as text and is a finding of lint.",
    sections: [
      Section(
        "Fields",
        "Fields of the audience are named in capitals; `merge_tags` of galley.yml maps them.",
        [
          Entry(
            name: "FIELD", signature: "*|FIELD|*",
            summary: "The value of a field; its fallback where it is blank.",
            examples: [.init("Hello *|FNAME|*", "Hello Ada")])
        ]),
      Section(
        "Blocks, formats and lists",
        "Lists come from the data: `rss_items`, `feeds`, `abandoned_cart`, `product_recommendations`.",
        MergeTag.all.sorted { $0.name < $1.name }.map { tag in
          Entry(
            name: tag.name, signature: signature(of: tag), summary: tag.summary,
            examples: [tag.example])
        }),
      Section(
        "System tags",
        "Real values stand under `system` of galley.yml; without one, previews show what is said here.",
        MergeTagSystem.all.map { tag in
          Entry(
            name: tag.name, signature: "*|\(tag.name)|*",
            summary: "\(tag.summary) Previews show \(tag.previewText).", examples: [])
        }),
    ])

  private static func signature(of tag: MergeTag) -> String {
    switch tag.argument {
    case .none: "*|\(tag.name)|*"
    case .required: "*|\(tag.name):…|*"
    case .suffix: "*|\(tag.name)…|*"
    }
  }

  /// Mandrill's Handlebars.
  static let mandrill = ReferencePage(
    "mandrill", title: "Mandrill",
    summary:
      "Mandrill's Handlebars and its merge tags; on with `languages: [mandrill]`, since its braces are Liquid's as well.",
    sections: [
      Section(
        "Helpers", "Written `{{helper value}}`.",
        MandrillFunctions.helpers.map { helper in
          let names = helper.parameters.filter(\.isRequired).map(\.name)
          return Entry(helper, signature: "{{\(([helper.name] + names).joined(separator: " "))}}")
        }),
      Section(
        "Blocks", "Comparisons stand between back-ticks: {{#if `points > 10`}}.",
        [
          block("if", "Prints its content if a value holds; with {{else}} and {{elseif value}}."),
          block("unless", "Prints its content if a value does not hold."),
          block(
            "each", "Prints its content for each item; {{this}}, {{@index}}, {{@first}}, {{@last}}."
          ),
          block("with", "Takes names from an object."),
        ]),
    ])

  private static func block(_ name: String, _ summary: String) -> Entry {
    Entry(name: name, signature: "{{#\(name) value}}…{{/\(name)}}", summary: summary, examples: [])
  }
}
