import Diagnostics
import EmailIR

extension Rule {
  /// A link or image over plain HTTP.
  package static let insecureLink = Rule(
    DiagnosticCode(
      "insecure-link", .warning, summary: "a link or image is fetched over plain http",
      explanation: """
        Several clients do not show images over http, and warn before they open such links; anyone on the way can read and \
        change what is fetched. Use https.
        """,
      wrong: "<mj-image src=\"http://shop.example/a.png\" alt=\"A\" />",
      right: "<mj-image src=\"https://shop.example/a.png\" alt=\"A\" />")
  ) { context, findings in
    for link in Link.all(in: context) {
      if let target = link.target, target.lowercased().hasPrefix("http://") {
        findings.report(
          "‘\(link.attribute)’ of ‘\(link.owner)’ uses http", at: link.range, hint: "use https")
      }
    }
  }
}
