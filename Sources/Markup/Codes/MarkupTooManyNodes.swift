package import Diagnostics

extension DiagnosticCode {
  /// A file holds too many elements and comments.
  package static let markupTooManyNodes = DiagnosticCode(
    "markup-too-many-nodes", .error,
    summary: "A file holds too many elements and comments.",
    explanation: """
      Mail clients cut messages off at about 100 kB; a template with this many elements is \
      an accident.
      """)
}
