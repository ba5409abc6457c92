import Diagnostics
import EmailIR
import Expressions

extension Rule {
  /// A template compares with a segment that galley.yml does not list.
  package static let unknownSegment = Rule(
    DiagnosticCode(
      "unknown-segment", .error,
      summary: "a template asks for a segment that galley.yml does not list",
      explanation: """
        `segment` and `segments` hold names from `segments` in galley.yml. A comparison with any other name never holds, so \
        what stands under it is never printed.
        """,
      wrong: "{% if segment == \"high_intnet\" %}…{% endif %}",
      right: "{% if segment == \"high_intent\" %}…{% endif %}")
  ) { context, findings in
    let known = context.project.segments
    guard !known.isEmpty else { return }
    for (expression, range) in context.expressions {
      expression.visit { part in
        for name in segmentNames(comparedIn: part, context) where !known.contains(name) {
          findings.report(
            "expected a segment of galley.yml, found ‘\(name)’",
            at: context.place(of: name, in: range),
            hint: NearestName.of(name, in: known).map { "did you mean ‘\($0)’?" })
        }
      }
    }
  }

  /// The texts that a call compares with `segment` or `segments`.
  private static func segmentNames(
    comparedIn expression: Expression, _ context: LintContext
  ) -> [String] {
    guard case .call(_, let arguments, _) = expression else { return [] }
    let isAboutSegments = arguments.contains { argument in
      let names = context.reading.path(of: argument)?.names
      return names == ["segment"] || names == ["segments"]
    }
    guard isAboutSegments else { return [] }
    return arguments.compactMap { argument in
      if case .literal(.string(let name)) = argument, !name.isEmpty { name } else { nil }
    }
  }
}
