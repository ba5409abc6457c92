import Diagnostics
import EmailIR
import Expressions

extension Rule {
  /// A printed field may leave a hole in the page.
  package static let valueWithoutFallback = Rule(
    DiagnosticCode(
      "value-without-fallback", .warning,
      summary: "a printed value has no fallback for recipients that lack it",
      explanation: """
        Some recipient has no first name, and gets “Hello ,”. Give the field a fallback in galley.yml, which applies wherever \
        it is printed, or one at this place, or print it only under a condition that asks for it.
        """,
      wrong: "Hello {{ first_name }},", right: "Hello {{ first_name | default: \"there\" }},")
  ) { context, findings in
    let covered = Set(context.project.fieldsWithFallback.map { $0.lowercased() })
      .union(reservedNames)
    for place in context.outputs {
      guard case .expression(let expression) = place.output.source else { continue }
      for path in context.reading.printed(by: expression)
      where context.declares(path) && !covered.contains(path.names[0]) && !path.root.hasPrefix("$")
        && !place.guards.contains(path)
      {
        findings.report(
          "‘\(path.text)’ is printed without a fallback",
          at: place.output.range,
          hint: "give it a `fallback` in galley.yml, or a default here")
      }
    }
  }
}
