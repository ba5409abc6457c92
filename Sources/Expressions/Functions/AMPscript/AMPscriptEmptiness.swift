extension AMPscriptFunctions {
  package static let empty = function(
    "Empty", [.init("value")],
    summary: "Whether a value is nothing or empty text; blanks and 0 are not empty.",
    examples: [.init("%%=Empty(@unknown)=%%", "True")], source: "sfmc.guide, Empty"
  ) { arguments, _ throws(EvaluationError) in
    switch arguments[0] {
    case .undefined, .null: .bool(true)
    case .string(let text): .bool(text.isEmpty)
    case .markup(let html): .bool(html.isEmpty)
    case .row(let row): .bool(row.columns.isEmpty)
    case .rows(let rows): .bool(rows.rows.isEmpty)
    default: .bool(false)
    }
  }

  package static let isNull = function(
    "IsNull", [.init("value")],
    summary:
      "Whether a value is a null from a data extension; a variable that was never set is none.",
    examples: [.init(#"%%=IsNull("")=%%"#, "False")], source: "sfmc.guide, IsNull"
  ) { arguments, _ throws(EvaluationError) in
    if case .null = arguments[0] { .bool(true) } else { .bool(false) }
  }

  package static let isNullDefault = function(
    "IsNullDefault", [.init("value"), .init("defaultValue")],
    summary: "The value; the default takes its place only on the platform's forms.",
    examples: [.init(#"%%=IsNullDefault("a", "b")=%%"#, "a")], source: "sfmc.guide, IsNullDefault"
  ) { arguments, _ throws(EvaluationError) in arguments[0] }
}
