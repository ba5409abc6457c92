package import Diagnostics

extension DiagnosticCode {
  /// Two attributes touch each other.
  package static let markupMissingSpace = DiagnosticCode(
    "markup-missing-space", .warning,
    summary: "Two attributes touch each other.",
    explanation: "Put a space between them: not every tool guesses right.",
    wrong: "<mj-text align=\"left\"color=\"red\">",
    right: "<mj-text align=\"left\" color=\"red\">")
}
