import GRDB

extension Dataset {
  /// Products for a recipient in a slot, by rank. A file that names a recipient's slot replaces it as a whole. Recipient
  /// `*` is the audience as a whole: its lists serve as fallbacks.
  static let recommendations = Dataset(
    "recommendations", fileNames: ["recommendations"],
    columns: ["recipient_id", "slot", "rank", "product_id"]
  ) { context in
    let recipient = try context.recipientLookup()
    let isFirst = try context.firstTimeCheck()
    let clear = try context.database.makeStatement(
      sql: "DELETE FROM recommendations WHERE _rid = ? AND slot = ?")
    let insert = try context.database.makeStatement(
      sql: """
        INSERT INTO recommendations (_rid, slot, rank, product_id, score, source, expires_at)
        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """)
    return RecordWriter { cells in
      let rid = cells.text("recipient_id") == "*" ? 0 : try recipient(cells)
      let slot = try cells.required("slot")
      guard let rank = try cells.integer("rank") else {
        throw RecordProblem("rank: expected a whole number, found none")
      }
      let arguments: StatementArguments = [
        rid, slot, rank, try cells.required("product_id"), try cells.number("score"),
        cells.text("source"), try cells.time("expires_at"),
      ]
      if try isFirst("\(rid) \(slot)") { try clear.execute(arguments: [rid, slot]) }
      try insert.execute(arguments: arguments)
      guard context.database.changesCount > 0 else {
        throw RecordProblem("rank \(rank) of slot ‘\(slot.prefix(40))’ is there twice")
      }
      return []
    }
  }
}
