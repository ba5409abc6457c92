import Diagnostics
import EmailIR

extension Rule {
  /// A page whose preview is whatever stands first.
  package static let missingPreview = Rule(
    DiagnosticCode(
      "missing-preview", .warning, summary: "the page has no preview text",
      explanation: """
        Mail clients show the first words of a message behind its subject. Without `<mj-preview>` these are often “View in \
        browser” or the alternative text of the logo.
        """,
      wrong: "<mj-head><mj-title>Welcome</mj-title></mj-head>",
      right: "<mj-head>…<mj-preview>Your first order ships free</mj-preview></mj-head>")
  ) { context, findings in
    let previews = context.elements(named: "mj-preview").filter { !$0.content.isBlankText }
    if previews.isEmpty {
      findings.report(
        "expected a ‘mj-preview’ in ‘mj-head’, found none", at: context.document.root.startTag)
    }
  }
}
