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
        `html` in galley.yml instead, which cleans it when it is imported (known tags, no scripts) and is listed here too.
        """,
      wrong: "{{ first_name | raw }}", right: "{{ first_name }}")
  ) { context, findings in
    let htmlFields = Set(context.project.htmlFields.map { $0.lowercased() })
    for place in context.outputs {
      if place.output.kind == .raw {
        findings.report("this value is printed without escaping", at: place.output.range)
        continue
      }
      guard case .expression(let expression) = place.output.source else { continue }
      for path in context.reading.printed(by: expression) where htmlFields.contains(path.names[0]) {
        findings.report(
          "‘\(path.text)’ is of type html: it is printed without escaping", at: place.output.range)
      }
    }
  }
}
