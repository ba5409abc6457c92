package import Diagnostics

extension DiagnosticCode {
  /// A file holds a control character.
  package static let markupControlCharacter = DiagnosticCode(
    "markup-control-character", .error,
    summary: "A file holds a control character.",
    explanation: """
      Characters below U+0020 other than tab and line ends are not allowed in XML or HTML; \
      NUL would cut a page off. They usually come from copying out of another program.
      """)
}
