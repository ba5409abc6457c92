import Diagnostics
import EmailIR

extension Rule {
  /// A page that does not say which language it is in.
  package static let missingLanguage = Rule(
    DiagnosticCode(
      "missing-language", .warning, summary: "the page does not say which language it is in",
      explanation: """
        A screen reader needs the language to pronounce the text, and mail clients decide by it whether to offer a translation.
        """,
      wrong: "<mjml>…</mjml>", right: "<mjml lang=\"en\">…</mjml>")
  ) { context, findings in
    if context.document.root.text(of: "lang")?.isBlankText ?? true {
      findings.report(
        "expected ‘lang’ on ‘mjml’, found none", at: context.document.root.startTag,
        hint: "write `lang=\"en\"`")
    }
  }
}
