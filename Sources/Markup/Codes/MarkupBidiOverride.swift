package import Diagnostics

extension DiagnosticCode {
  /// A character reverses the direction of the text around it.
  package static let markupBidiOverride = DiagnosticCode(
    "markup-bidi-override", .warning,
    summary: "A character reverses the direction of the text around it.",
    explanation: """
      U+202D and U+202E make a text look other than it is; filters take it for phishing. For \
      right-to-left text use the `direction` and `dir` attributes.
      """)
}
