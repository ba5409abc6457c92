extension AMPscriptFunctions {
  package static let rowCount = function(
    "RowCount", [.init("rowset")], summary: "How many rows a rowset has.",
    examples: [.init(#"%%=RowCount(BuildRowsetFromString("a,b", ","))=%%"#, "2")],
    source: "sfmc.guide, RowCount"
  ) { arguments, _ throws(EvaluationError) in
    switch arguments[0] {
    case .rows(let rowset): return .integer(rowset.rows.count)
    case .undefined, .null: return .integer(0)
    default:
      throw .aborted("RowCount", "expected a rowset, found \(arguments[0].ampscriptQuoted)")
    }
  }

  package static let row = function(
    "Row", [.init("rowset"), .init("rowIndex")],
    summary: "A row of a rowset, counted from 1; outside of it ends the message.",
    examples: [.init(#"%%=Field(Row(BuildRowsetFromString("a,b", ","), 2), 1)=%%"#, "b")],
    source: "Salesforce knowledge article 000388006"
  ) { arguments, _ throws(EvaluationError) in
    guard case .rows(let rowset) = arguments[0] else {
      throw .aborted("Row", "expected a rowset, found \(arguments[0].ampscriptQuoted)")
    }
    let index = try arguments.integer(1, "Row")
    guard index >= 1, index <= rowset.rows.count else {
      throw .aborted(
        "Row",
        "there is no row \(index) in a rowset of \(rowset.rows.count) rows; ask RowCount first")
    }
    return .row(Row(columns: rowset.columns, values: rowset.rows[index - 1]))
  }

  package static let field = function(
    "Field", [.init("row"), .init("fieldName"), .optional("exceptionIfNotFound")],
    summary:
      "A column of a row by name or by number from 1; a missing one ends the message unless the third argument is 0.",
    examples: [.init(#"%%=Field(Row(BuildRowsetFromString("a,b", ","), 1), 1)=%%"#, "a")],
    source: "sfmc.guide, Field"
  ) { arguments, _ throws(EvaluationError) in
    guard case .row(let row) = arguments[0] else {
      throw .aborted("Field", "expected a row, found \(arguments[0].ampscriptQuoted)")
    }
    if let value = row.value(inColumn: arguments.text(1)) { return value }
    if let place = arguments[1].ampscriptInteger, place >= 1, place <= row.values.count {
      return row.values[place - 1]
    }
    if arguments.count > 2, !arguments.flag(2) { return .string("") }
    throw .aborted(
      "Field",
      "the row has no column \(arguments[1].ampscriptQuoted), only "
        + row.columns.joined(separator: ", "))
  }
}
