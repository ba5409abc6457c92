package import Diagnostics

extension DiagnosticCode {
  /// An address holds a character that cannot be seen.
  package static let markupInvisibleCharacter = DiagnosticCode(
    "markup-invisible-character", .warning,
    summary: "An address holds a character that cannot be seen.",
    explanation: """
      A zero-width character in a URL comes from copying; the link then leads nowhere, or \
      elsewhere.
      """)
}
