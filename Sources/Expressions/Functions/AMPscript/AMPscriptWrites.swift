/// Writes to data extensions: the message sees them, the run reports them, the store never gets them.
extension AMPscriptFunctions {
  package static let insertDE = insert("InsertDE", counts: false)
  package static let insertData = insert("InsertData", counts: true)
  package static let updateDE = update("UpdateDE", counts: false, inserts: false)
  package static let updateData = update("UpdateData", counts: true, inserts: false)
  package static let upsertDE = update("UpsertDE", counts: false, inserts: true)
  package static let upsertData = update("UpsertData", counts: true, inserts: true)
  package static let deleteDE = delete("DeleteDE", counts: false)
  package static let deleteData = delete("DeleteData", counts: true)

  /// What is printed: the number of rows, or nothing (the `DE` functions).
  private static func result(_ count: Int, _ counts: Bool) -> Value {
    counts ? .integer(count) : .string("")
  }

  private static func ending(_ counts: Bool) -> String {
    counts ? " Gives the number of rows; the platform has it on pages only." : " Prints nothing."
  }

  private static func insert(_ name: String, counts: Bool) -> Function {
    function(
      name, [.init("dataExtension"), .init("columnName1"), .init("valueToInsert1")],
      variadic: true, effect: .writes,
      summary: "Adds a row; one whose primary key is there already ends the message."
        + ending(counts),
      examples: [.init(#"[%%=\#(name)("Members", "Id", "9")=%%]"#, counts ? "[1]" : "[]")],
      source: "sfmc.guide, \(name)"
    ) { arguments, evaluation throws(EvaluationError) in
      let writer = try DataExtensionWriter(arguments, name, evaluation)
      let pairs = try writer.pairs(1..<arguments.count)
      try writer.insert(pairs, &evaluation)
      return result(1, counts)
    }
  }

  private static func update(_ name: String, counts: Bool, inserts: Bool) -> Function {
    function(
      name,
      [
        .init("dataExtension"), .init("columnValuePairs"), .init("searchColumnName1"),
        .init("searchValue1"), .init("columnToUpdate1"), .init("updatedValue1"),
      ], variadic: true, effect: .writes,
      summary: "Changes the rows that match the first pairs, whose number is the second argument"
        + (inserts ? "; adds a row if none does." : ".") + ending(counts),
      examples: [
        .init(
          #"[%%=\#(name)("Members", 1, "Id", "4", "Level", "Silver")=%%]"#, counts ? "[1]" : "[]")
      ], source: "sfmc.guide, \(name)"
    ) { arguments, evaluation throws(EvaluationError) in
      let writer = try DataExtensionWriter(arguments, name, evaluation)
      let count = try arguments.integer(1, name)
      guard count >= 1, count < arguments.count / 2 else {
        throw .aborted(name, "expected the number of search pairs, found \(count)")
      }
      let searched = try writer.pairs(2..<2 + count * 2)
      let values = try writer.pairs(2 + count * 2..<arguments.count)
      let rows = writer.rows(searched, evaluation)
      for row in rows { writer.change(row, values, &evaluation) }
      guard rows.isEmpty, inserts else { return result(rows.count, counts) }
      try writer.insert(searched + values, &evaluation)
      return result(1, counts)
    }
  }

  private static func delete(_ name: String, counts: Bool) -> Function {
    function(
      name, [.init("dataExtension"), .init("columnName1"), .init("valueToDelete1")],
      variadic: true, effect: .writes,
      summary: "Removes the rows that match all pairs." + ending(counts),
      examples: [.init(#"[%%=\#(name)("Members", "Id", "4")=%%]"#, counts ? "[1]" : "[]")],
      source: "sfmc.guide, \(name)"
    ) { arguments, evaluation throws(EvaluationError) in
      let writer = try DataExtensionWriter(arguments, name, evaluation)
      let rows = writer.rows(try writer.pairs(1..<arguments.count), evaluation)
      for row in rows { writer.remove(row, &evaluation) }
      return result(rows.count, counts)
    }
  }
}
