package import Diagnostics

extension DiagnosticCode {
  /// The codes that making messages reports.
  package static let productionCodes: [DiagnosticCode] = [
    renderFailed, recipientSkipped, dataSyntax, dataDuplicateMember, dataNotAnObject,
    unknownLintRule,
  ]

  package static let renderFailed = DiagnosticCode(
    "render-failed", .error, summary: "the message of one recipient could not be made",
    explanation: """
      The template does something with this recipient's data that is never allowed, or exceeds a limit of steps or memory. No \
      output is written for the recipient; the run goes on with the others and ends with exit status 1.
      """,
    wrong: "{% for i in (1..1000000000) %}{{ i }}{% endfor %}",
    right: "{% for product in recommendations.recommended %}{{ product.title }}{% endfor %}")

  package static let recipientSkipped = DiagnosticCode(
    "recipient-skipped", .note, summary: "the template asked that a recipient be skipped",
    explanation: """
      AMPscript's `RaiseError` ends the message of the current recipient. That is what the author wanted, so it is counted and \
      no failure.
      """,
    wrong: "%%[ IF Empty(@code) THEN RaiseError(\"no voucher left\", true) ENDIF ]%%")

  package static let dataSyntax = DiagnosticCode(
    "data-syntax", .error, summary: "a data file is not valid JSON",
    explanation: """
      A data file holds one JSON object (RFC 8259): names and texts in double quotes, no comment, no comma behind the last \
      member, nothing behind the closing brace. NDJSON holds one such object on each line.
      """,
    wrong: "{ first_name: 'Ann', }", right: "{ \"first_name\": \"Ann\" }")

  package static let dataDuplicateMember = DiagnosticCode(
    "data-duplicate-member", .warning, summary: "a data file names a member twice",
    explanation: "Of two members with the same name the last one counts; the other is lost.",
    wrong: "{ \"first_name\": \"Ann\", \"first_name\": \"Bo\" }",
    right: "{ \"first_name\": \"Bo\" }")

  package static let dataNotAnObject = DiagnosticCode(
    "data-not-an-object", .error, summary: "a data file holds something else than an object",
    explanation: "What a template sees by name are the members of an object.",
    wrong: "[ \"Ann\" ]", right: "{ \"first_name\": \"Ann\" }")
}
