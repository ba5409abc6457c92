import Diagnostics
import EmailIR
import Expressions

extension Rule {
  /// A template uses a slot of recommendations that galley.yml does not declare.
  package static let unknownSlot = Rule(
    DiagnosticCode(
      "unknown-recommendation-slot", .error,
      summary: "a template uses a recommendation slot that galley.yml does not declare",
      explanation: """
        Slots are declared under `recommendations` in galley.yml, with their limit, their minimum and their fallback list. An \
        unknown slot is always empty.
        """,
      wrong: "{% for product in recommendations.recomended %}…{% endfor %}",
      right: "{% for product in recommendations.recommended %}…{% endfor %}")
  ) { context, findings in
    let known = context.project.slots
    guard !known.isEmpty else { return }
    for (slot, range) in usedSlots(context) where !known.contains(slot) {
      findings.report(
        "expected a recommendation slot of galley.yml, found ‘\(slot)’",
        at: context.place(of: slot, in: range),
        hint: NearestName.of(slot, in: known).map { "did you mean ‘\($0)’?" })
    }
  }

  private static func usedSlots(_ context: LintContext) -> [(String, SourceRange)] {
    let inExpressions = context.expressions.flatMap { expression, range in
      context.reading.paths(in: expression)
        .filter { $0.names.count > 1 && $0.names[0] == "recommendations" }
        .map { ($0.names[1], range) }
    }
    let inElements = context.elements(named: "mj-recommendations").compactMap { element in
      element.text(of: "slot").map { ($0, element.place(of: "slot")) }
    }
    return inExpressions + inElements
  }
}
