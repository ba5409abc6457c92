package import Diagnostics

extension DiagnosticCode {
  /// The codes that reading galley.yml reports.
  package static let projectCodes: [DiagnosticCode] = [
    projectSyntax, projectUnknownKey, projectWrongValue, projectUnreadableFile,
  ]

  static let projectSyntax = DiagnosticCode(
    "project-syntax", .error, summary: "galley.yml is not valid YAML",
    explanation: """
      The settings of a project are YAML: indented with spaces, one value per key. Texts with a colon, a quotation mark or \
      a star at the start need quotation marks.
      """,
    wrong: "merge_tags: { FNAME: first_name", right: "merge_tags: { FNAME: first_name }")

  static let projectUnknownKey = DiagnosticCode(
    "project-unknown-key", .error, summary: "galley.yml has a key that means nothing",
    explanation: """
      A setting under a misspelt key would silently not count, so unknown keys are errors. The hint names the nearest key \
      that is known at that place.
      """,
    wrong: "feilds:\n  first_name: { fallback: there }",
    right: "fields:\n  first_name: { fallback: there }")

  static let projectWrongValue = DiagnosticCode(
    "project-wrong-value", .error, summary: "a setting has a value of the wrong kind",
    explanation:
      "Each setting takes a text, a number, a list or a mapping; the message says which.",
    wrong: "recommendations:\n  recommended: { limit: three }",
    right: "recommendations:\n  recommended: { limit: 3 }")

  static let projectUnreadableFile = DiagnosticCode(
    "project-unreadable-file", .error, summary: "a file that galley.yml names cannot be read",
    explanation: """
      Content blocks may stand in files of the project. The path is relative to galley.yml and must not leave the project.
      """,
    wrong: "content_blocks:\n  footer: { file: ../elsewhere/footer.html }",
    right: "content_blocks:\n  footer: { file: content/footer.html }")
}
