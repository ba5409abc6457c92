import Compiler
import Expressions
import Rendering

/// Cases of merge tags: a template, fields, groups and system values against text, or a diagnostic.
enum MergeTagSuite {
  static func outcome(of test: ObjectValue) -> Result<String, CaseFailure> {
    var options = CompileOptions()
    options.languages = ["mergetags"]
    if test["escape_html"].text == nil, !test["escape_html"].isTrue { options.escaping = .off }
    let defaults = test["defaults"].members
    for (name, value) in zip(defaults.keys, defaults.values) { options.fallbacks[name] = value }
    var environment = RenderEnvironment(now: Timestamp(seconds: 0))
    environment.adopt(reservedMembersOf: test)
    let fields = test["fields"].members
    let data = ObjectValue(
      keys: fields.keys + ["groups", "feeds"],
      values: fields.values + [test["groups"], test["feeds"]])
    return PlainRender.render(
      test["template"].text ?? "", options: options, environment: environment, data: data)
  }

  static func passes(_ test: ObjectValue, _ outcome: Result<String, CaseFailure>) -> Bool {
    guard case .success(let actual) = outcome, let expected = test["expected"].text else {
      return false
    }
    return test["compare"].text == "collapse-ws"
      ? actual.collapsed == expected.collapsed : actual == expected
  }
}

extension Value {
  var isTrue: Bool {
    if case .bool(true) = self { true } else { false }
  }
}
