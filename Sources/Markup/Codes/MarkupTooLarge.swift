package import Diagnostics

extension DiagnosticCode {
  /// A file is too large.
  package static let markupTooLarge = DiagnosticCode(
    "markup-too-large", .error,
    summary: "A file is too large.",
    explanation: """
      Mail clients cut messages off at about 100 kB; a template of several megabytes is an \
      accident.
      """)
}
