package import Diagnostics

extension DiagnosticCode {
  /// The kinds of diagnostics that reading Liquid gives.
  package static let liquidCodes = [
    liquidSyntax, liquidUnclosedTag, liquidUnclosedRegion, liquidUnknownTag, liquidUnknownFilter,
    liquidArguments, liquidTooDeep, liquidPlatformFilter,
  ]

  static let liquidSyntax = DiagnosticCode(
    "liquid-syntax", .error, summary: "a Liquid tag cannot be read",
    explanation: """
      The tag breaks the rules of Liquid's strict2 grammar. Old templates that rely on the reference's lenient reading can \
      set `liquid: { errors: lax }` in galley.yml.
      """,
    wrong: "{% if a = b %}{% endif %}", right: "{% if a == b %}{% endif %}")

  static let liquidUnclosedTag = DiagnosticCode(
    "liquid-unclosed-tag", .error, summary: "a `{{` or `{%` is never ended",
    explanation: """
      `{{` ends with `}}` and `{%` with `%}`, also inside quotes: a text that holds these signs must be put in with \
      `{% raw %}` or a `capture`.
      """,
    wrong: "Hello {{ first_name }", right: "Hello {{ first_name }}")

  static let liquidUnclosedRegion = DiagnosticCode(
    "liquid-unclosed-region", .error, summary: "a raw, comment or doc tag is never ended",
    explanation: "What follows it would be taken as its content to the end of the file.",
    wrong: "{% raw %}{{ kept }}", right: "{% raw %}{{ kept }}{% endraw %}")

  static let liquidUnknownTag = DiagnosticCode(
    "liquid-unknown-tag", .error, summary: "there is no Liquid tag of that name",
    explanation: "Galley knows the tags of Shopify's Liquid. Platform tags have no meaning here.",
    wrong: "{% asign x = 1 %}", right: "{% assign x = 1 %}")

  static let liquidUnknownFilter = DiagnosticCode(
    "liquid-unknown-filter", .warning, summary: "there is no Liquid filter of that name",
    explanation: "As in the reference, the value passes through unchanged.",
    wrong: "{{ name | upcas }}", right: "{{ name | upcase }}")

  static let liquidArguments = DiagnosticCode(
    "liquid-arguments", .warning, summary: "a filter has too few or too many arguments",
    explanation: """
      The message prints an error in place of the value, as the reference does. The catalogue of filters lists their \
      parameters.
      """,
    wrong: "{{ name | append }}", right: "{{ name | append: \"!\" }}")

  static let liquidPlatformFilter = DiagnosticCode(
    "liquid-platform-filter", .warning,
    summary: "the platform of the project does not know a filter",
    explanation: """
      With `liquid: { platform: braze }` in galley.yml, filters that only other platforms add to Liquid are reported. \
      `galley reference liquid` says who knows which.
      """,
    wrong: "{{ total | format_number: \"de-de\" }}", right: "{{ total | number_with_delimiter }}")

  static let liquidTooDeep = DiagnosticCode(
    "liquid-too-deep", .error, summary: "an expression is nested too deeply or too long",
    explanation: """
      Limits keep hostile templates from exhausting memory and stack: 100 values within each other, 500 filters in a row.
      """,
    wrong: "{{ a[a[a[… 5,000 more", right: "{% assign b = a[0] %}{{ b[0] }}")
}
