extension ChoiceSpelling {
  /// Mailchimp has no loop whose turns could be counted.
  static let mergeTags = ChoiceSpelling(language: "mergetags", otherwise: "*|ELSE:|*")

  /// Handlebars as Mandrill reads it cannot count.
  static let mandrill = ChoiceSpelling(language: "mandrill", otherwise: "{{else}}")
}
