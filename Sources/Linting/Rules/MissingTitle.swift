import Diagnostics
import EmailIR

extension Rule {
  /// A page without a name.
  package static let missingTitle = Rule(
    DiagnosticCode(
      "missing-title", .warning, summary: "the page has no title",
      explanation: """
        The title is what a browser tab shows for “View in browser”, and the first thing that a screen reader says. Without \
        `<mj-subject>` it is the subject too.
        """,
      wrong: "<mj-head></mj-head>", right: "<mj-head><mj-title>Welcome</mj-title></mj-head>")
  ) { context, findings in
    let titles = context.elements(named: "mj-title").filter { !$0.content.isBlankText }
    if titles.isEmpty {
      findings.report(
        "expected a ‘mj-title’ in ‘mj-head’, found none", at: context.document.root.startTag)
    }
  }
}
