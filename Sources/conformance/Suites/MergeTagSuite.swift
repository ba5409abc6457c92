import Compiler
import Diagnostics
import Expressions

extension Suite {
  /// Merge tags: a template, fields, groups and system values against a text, or a diagnostic.
  static let mergeTags = Suite(name: "mergetags", input: "FILE.json") { input in
    guard case .array(let tests) = try input.json() else {
      throw SuiteError("expected an array of cases")
    }
    var report = SuiteReport()
    for case .object(let test) in tests { report.note(MergeTagCase(test).failure) }
    return report
  }
}

/// One case of the merge tag suite.
struct MergeTagCase {
  private let test: ObjectValue

  init(_ test: ObjectValue) { self.test = test }

  /// What went wrong, if anything did.
  var failure: SuiteReport.Failure? {
    if let wanted = test["expect_diagnostic"].text { return diagnosticFailure(wanted) }
    let outcome = render.outcome
    let expected = test["expected"].text ?? ""
    if case .text(let actual) = outcome, equal(actual, expected) { return nil }
    return SuiteReport.Failure(name: name, expected: expected, actual: outcome.description)
  }

  private var name: String { "\(test["name"].text ?? "") [\(test["confidence"].text ?? "")]" }

  private func equal(_ actual: String, _ expected: String) -> Bool {
    if test["compare"].text == "collapse-ws" { return actual.collapsed == expected.collapsed }
    // The reference writes an apostrophe as it is; both are the same text.
    return actual == expected || actual.replacing("&#39;", with: "'") == expected
  }

  /// The name of the finding in the suite → the codes that report it here.
  private static let codes: [String: Set<String>] = [
    "unclosed-if": ["block-unclosed"], "stray-end": ["block-mismatch"],
    "mismatched-end": ["block-mismatch"], "tag-in-tag": ["merge-tag-in-tag"],
    "unknown-tag": ["merge-tag-unknown"], "unknown-modifier": ["merge-tag-unknown-modifier"],
    "missing-unsubscribe": ["missing-unsubscribe"],
  ]

  private func diagnosticFailure(_ wanted: String) -> SuiteReport.Failure? {
    let found = render.diagnostics.map(\.code.name)
    if let codes = Self.codes[wanted], found.contains(where: codes.contains) { return nil }
    return SuiteReport.Failure(
      name: name, expected: "(\(wanted))", actual: "(\(found.joined(separator: ", ")))")
  }

  private var render: PlainRender {
    var environment = RenderEnvironment(now: Timestamp(seconds: 0))
    environment.adopt(reservedMembersOf: test)
    let fields = test["fields"].members
    let defaults = test["defaults"].members
    var render = PlainRender(
      template: test["template"].text ?? "",
      language: test["dialect"].text == "mandrill_handlebars" ? "mandrill" : "mergetags",
      surroundings: test["escape_html"].isTrue ? .html : .verbatim, environment: environment,
      data: ObjectValue(
        keys: fields.keys + ["groups", "feeds"],
        values: fields.values + [test["groups"], test["feeds"]]))
    for (name, value) in zip(defaults.keys, defaults.values) { render.fallbacks[name] = value }
    return render
  }
}
