extension AMPscriptFunctions {
  package static let lookup = valueLookup("Lookup", "")
  /// The old name.
  package static let lookupValue = valueLookup("LookupValue", " The old name of Lookup.")

  private static func valueLookup(_ name: String, _ note: String) -> Function {
    function(
      name,
      [
        .init("dataExtension"), .init("returnColumn"), .init("searchColumn1"),
        .init("searchValue1"),
      ], variadic: true, effect: .reads,
      summary:
        "One column of the first row that matches all pairs, ignoring case; nothing if none does."
        + note,
      examples: [.init(#"%%=\#(name)("Members", "Level", "Id", "4")=%%"#, "Gold")],
      source: "sfmc.guide, Lookup"
    ) { arguments, evaluation throws(EvaluationError) in
      let search = try DataExtensionSearch(
        arguments, name, pairsFrom: 2, isCaseSensitive: false, evaluation)
      let column = try search.column(named: arguments.text(1))
      return search.first(column, &evaluation) ?? .null
    }
  }

  package static let lookupRows = rowLookup("LookupRows", isCaseSensitive: false)
  package static let lookupRowsCS = rowLookup("LookupRowsCS", isCaseSensitive: true)

  package static let lookupOrderedRows = orderedLookup("LookupOrderedRows", isCaseSensitive: false)
  package static let lookupOrderedRowsCS = orderedLookup(
    "LookupOrderedRowsCS", isCaseSensitive: true)

  package static let dataExtensionRowCount = function(
    "DataExtensionRowCount", [.init("dataExtension")], effect: .reads,
    summary: "How many rows a data extension has.",
    examples: [.init(#"%%=DataExtensionRowCount("Members")=%%"#, "4")],
    source: "sfmc.guide, DataExtensionRowCount"
  ) { arguments, evaluation throws(EvaluationError) in
    let table = try DataExtensionSearch.table(
      arguments.text(0), "DataExtensionRowCount", evaluation)
    return .integer(evaluation.changes.rowCount(table))
  }

  package static let executeFilter = function(
    "ExecuteFilter", [.init("dataFilterExternalId")], effect: .reads,
    summary:
      "The rows of a saved filter, at most 2000: offline, those of the data extension that has the filter's key as its name.",
    examples: [.init(#"%%=RowCount(ExecuteFilter("Members"))=%%"#, "4")],
    source: "sfmc.guide, ExecuteFilter"
  ) { arguments, evaluation throws(EvaluationError) in
    let search = try DataExtensionSearch(
      arguments, "ExecuteFilter", pairsFrom: arguments.count, isCaseSensitive: false, evaluation)
    return search.rowset(search.rows(limit: DataExtensionSearch.maximumRows, &evaluation))
  }

  package static let executeFilterOrderedRows = function(
    "ExecuteFilterOrderedRows",
    [.init("dataFilterExternalId"), .init("numRows"), .init("sortColumn")], effect: .reads,
    summary: "The rows of a saved filter in an order; a count below 1 means 2000.",
    examples: [
      .init(#"%%=RowCount(ExecuteFilterOrderedRows("Members", 2, "Id DESC"))=%%"#, "2")
    ], source: "sfmc.guide, ExecuteFilterOrderedRows"
  ) { arguments, evaluation throws(EvaluationError) in
    try ordered(
      arguments, "ExecuteFilterOrderedRows", pairsFrom: arguments.count, isCaseSensitive: false,
      &evaluation)
  }

  private static func rowLookup(_ name: String, isCaseSensitive: Bool) -> Function {
    function(
      name, [.init("dataExtension"), .init("searchColumn1"), .init("searchValue1")],
      variadic: true, effect: .reads,
      summary: "The rows that match all pairs, at most 2000"
        + (isCaseSensitive ? "; letter case counts." : ", ignoring case."),
      examples: [.init(#"%%=RowCount(\#(name)("Members", "Level", "Gold"))=%%"#, "2")],
      source: "sfmc.guide, \(name)"
    ) { arguments, evaluation throws(EvaluationError) in
      let search = try DataExtensionSearch(
        arguments, name, pairsFrom: 1, isCaseSensitive: isCaseSensitive, evaluation)
      return search.rowset(
        search.rows(limit: DataExtensionSearch.maximumRows, &evaluation))
    }
  }

  private static func orderedLookup(_ name: String, isCaseSensitive: Bool) -> Function {
    function(
      name,
      [
        .init("dataExtension"), .init("count"), .init("order"), .init("searchColumn1"),
        .init("searchValue1"),
      ], variadic: true, effect: .reads,
      summary:
        "Matching rows in an order such as \"Score DESC, Name\"; a count below 1 means 2000.",
      examples: [
        .init(#"%%=RowCount(\#(name)("Members", 1, "Id", "Level", "Gold"))=%%"#, "1")
      ], source: "sfmc.guide, \(name)"
    ) { arguments, evaluation throws(EvaluationError) in
      try ordered(arguments, name, pairsFrom: 3, isCaseSensitive: isCaseSensitive, &evaluation)
    }
  }

  /// The count is argument 1, the order argument 2.
  private static func ordered(
    _ arguments: Arguments, _ name: String, pairsFrom first: Int, isCaseSensitive: Bool,
    _ evaluation: inout Evaluation
  ) throws(EvaluationError) -> Value {
    let count = try arguments.integer(1, name)
    let search = try DataExtensionSearch(
      arguments, name, pairsFrom: first, isCaseSensitive: isCaseSensitive, evaluation)
    let order = try search.order(arguments.text(2))
    let rows = order.sorted(search.rows(limit: Int.max, &evaluation))
    let limit = count < 1 ? DataExtensionSearch.maximumRows : count
    return search.rowset(Array(rows.prefix(limit)))
  }
}
