import Diagnostics
import EmailIR

extension Rule {
  /// A page that Gmail cuts off.
  package static let sizeOverLimit = Rule(
    DiagnosticCode(
      "size-over-limit", .warning, summary: "the page is larger than clients show in full",
      explanation: """
        Gmail shows the first 102 KB of a message and hides the rest, with the unsubscribe link and the tracking pixel, behind \
        “View entire message”. Measured is the page of a recipient of whom nothing is known. The option `limit` sets \
        another number of bytes.
        """),
    options: ["limit": 102_400]
  ) { context, findings in
    guard let bytes = context.pageBytes, bytes > findings.option("limit") else { return }
    findings.report(
      "expected at most \(findings.option("limit")) bytes, found \(bytes)",
      at: context.document.root.startTag)
  }
}
