import GRDB

extension Dataset {
  /// The history of consents: of each purpose the newest row counts, and of two at the same time the refusal.
  static let consents = Dataset(
    "consents", fileNames: ["consents", "consent"],
    columns: ["recipient_id", "purpose", "granted", "at"]
  ) { context in
    let recipient = try context.recipientLookup()
    let upsert = try context.upsert(
      into: "consents", ["_rid", "purpose", "at", "granted", "source", "wording_version"])
    return RecordWriter { cells in
      let rid = try recipient(cells)
      guard let granted = try cells.flag("granted") else {
        throw RecordProblem("granted: expected 1 or 0, found none")
      }
      guard let time = try cells.time("at") else {
        throw RecordProblem("at: expected a time, found none")
      }
      try upsert.execute(arguments: [
        rid, try cells.required("purpose"), time, granted, cells.text("source"),
        cells.text("wording_version"),
      ])
      return []
    }
  }
}
