import Diagnostics
import EmailIR
import Expressions

extension Rule {
  /// An output opts out of escaping.
  package static let unescapedOutput = Rule(
    DiagnosticCode(
      "unescaped-output", .warning, summary: "a value is printed without escaping",
      explanation: """
        `| raw` and `*|HTML:X|*` print what the data holds as HTML. Data that came from a form can then change the page, or \
        lead its readers elsewhere. Keep it only for fields that your own systems write as HTML; give such a field the type \
        `html` in galley.yml instead.
        """,
      wrong: "{{ first_name | raw }}", right: "{{ first_name }}")
  ) { context, findings in
    for place in context.outputs where place.output.kind == .raw {
      findings.report("this value is printed without escaping", at: place.output.range)
    }
  }
}
