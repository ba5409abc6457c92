package import Diagnostics

extension DiagnosticCode {
  /// A processing instruction has no effect.
  package static let markupProcessingInstruction = DiagnosticCode(
    "markup-processing-instruction", .warning,
    summary: "A processing instruction has no effect.",
    explanation: """
      Galley runs no PHP and loads no style sheet for XML; what stands between `<?` and `?>` \
      is dropped.
      """,
    wrong: "<?php echo 1 ?><mjml></mjml>",
    right: "<mjml></mjml>")
}
