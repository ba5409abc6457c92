package import Diagnostics

extension DiagnosticCode {
  /// A processing instruction is not run.
  package static let markupProcessingInstruction = DiagnosticCode(
    "markup-processing-instruction", .warning,
    summary: "A processing instruction is not run.",
    explanation: """
      Galley runs no PHP and loads no style sheet for XML. Inside of text the instruction \
      would reach the reader's mail client as it is; elsewhere it is dropped.
      """,
    wrong: "<?php echo 1 ?><mjml></mjml>",
    right: "<mjml></mjml>")
}
