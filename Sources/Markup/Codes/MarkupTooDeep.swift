package import Diagnostics

extension DiagnosticCode {
  /// Elements are nested too deeply.
  package static let markupTooDeep = DiagnosticCode(
    "markup-too-deep", .error,
    summary: "Elements are nested too deeply.",
    explanation: """
      No mail client shows so many elements inside each other; most likely closing tags are \
      missing or a file was generated wrongly.
      """)
}
