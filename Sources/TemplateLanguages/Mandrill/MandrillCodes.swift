package import Diagnostics

extension DiagnosticCode {
  /// What reading Mandrill's Handlebars reports.
  package static let mandrillCodes = [mandrillSyntax, mandrillUnclosedTag]

  static let mandrillSyntax = DiagnosticCode(
    "mandrill-syntax", .error, summary: "a Handlebars tag cannot be read",
    explanation: """
      Mandrill knows values, its helpers (upper, lower, title, url, date, striptags, unsub) and the blocks #if, #unless, \
      #each and #with. Comparisons stand between back-ticks.
      """,
    wrong: "{{#if points > 10}}…{{/if}}", right: "{{#if `points > 10`}}…{{/if}}")

  static let mandrillUnclosedTag = DiagnosticCode(
    "mandrill-unclosed-tag", .error, summary: "a Handlebars tag is never ended",
    explanation: "`{{` ends with `}}`, `{{{` with `}}}`.", wrong: "Hello {{fname}",
    right: "Hello {{fname}}")
}
