package import Diagnostics

extension DiagnosticCode {
  /// What reading merge tags reports.
  package static let mergeTags: [DiagnosticCode] = [
    .mergeTagSyntax, .mergeTagInTag, .mergeTagUnclosed, .mergeTagUnknown, .mergeTagInvented,
    .mergeTagUnknownModifier,
  ]

  static let mergeTagSyntax = DiagnosticCode(
    "merge-tag-syntax", .error, summary: "a test of a merge tag is not complete",
    explanation:
      "IF takes a field, and perhaps a sign (= != < > <= >=) and a bare value without quotes. "
      + "There is no AND and no OR: nest blocks, or repeat a branch with ELSEIF.",
    wrong: "*|IF:PLAN=|*…*|END:IF|*", right: "*|IF:PLAN=PRO|*…*|END:IF|*")

  static let mergeTagInTag = DiagnosticCode(
    "merge-tag-in-tag", .error, summary: "a merge tag stands inside of another",
    explanation: "Inside a tag, fields are named without delimiters.",
    wrong: "*|IF:*|FNAME|*|*…*|END:IF|*", right: "*|IF:FNAME|*…*|END:IF|*")

  static let mergeTagUnclosed = DiagnosticCode(
    "merge-tag-unclosed", .warning, summary: "a merge tag has no end and stays as text",
    explanation: "A tag ends with |* on the same line; HTML inside of it breaks it.",
    wrong: "Hello *|FNAME|", right: "Hello *|FNAME|*")

  static let mergeTagUnknown = DiagnosticCode(
    "merge-tag-unknown", .warning, summary: "there is no such merge tag; it stays as text",
    explanation: "Mailchimp prints an unknown tag as it is written.",
    wrong: "*|LIST:ADRESS|*", right: "*|LIST:ADDRESS|*")

  static let mergeTagInvented = DiagnosticCode(
    "merge-tag-invented", .warning, summary: "a merge tag that only exists in generated lists",
    explanation: "Some tags are repeated in tutorials although Mailchimp never had them.",
    wrong: "*|UNSUBSCRIBE|*", right: "*|UNSUB|*")

  static let mergeTagUnknownModifier = DiagnosticCode(
    "merge-tag-unknown-modifier", .warning, summary: "a merge tag has a second `|`",
    explanation: "Merge tags have no filters and no default inside the tag.",
    wrong: "*|FNAME|fallback:there|*", right: "*|FNAME|*")
}
