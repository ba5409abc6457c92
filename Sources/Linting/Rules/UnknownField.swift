import Diagnostics
import EmailIR
import Expressions

extension Rule {
  /// A template reads a name that galley.yml does not declare.
  package static let unknownField = Rule(
    DiagnosticCode(
      "unknown-field", .error, summary: "a template reads a field that galley.yml does not declare",
      explanation: """
        A misspelt field prints nothing, for every recipient, and nobody notices before the send. Declare the field under \
        `fields` in galley.yml, or mend its name. The rule is silent as long as galley.yml declares no fields at all.
        """,
      wrong: "{{ frist_name }}", right: "{{ first_name }}")
  ) { context, findings in
    let names = context.project.fields.union(context.project.mergeTags).sorted()
    for (expression, range) in context.expressions {
      for path in context.reading.paths(in: expression) where !context.declares(path) {
        if path.root.hasPrefix("$") { continue }
        let place = context.place(of: path.root, in: range)
        let nearest = NearestName.of(path.root, in: names)
        findings.report(
          "expected a declared field, found ‘\(context.spelling(of: path.root, at: place))’",
          at: place, hint: nearest.map { "did you mean ‘\($0)’?" })
      }
    }
  }

  /// Members of a data object that have a meaning of their own.
  static let reservedNames: Set<String> = [
    "recipient", "customer", "segment", "segments", "recommendations", "scores", "now",
    "data_extensions", "content_blocks", "groups", "id", "system",
    "feeds", "rss_feed", "rss_items", "forloop", "tablerowloop",
  ]
}
