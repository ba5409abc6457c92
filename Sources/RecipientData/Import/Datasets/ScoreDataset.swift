import GRDB

extension Dataset {
  /// A number per recipient and kind; the newest import counts.
  static let scores = Dataset(
    "scores", fileNames: ["scores"], columns: ["recipient_id", "kind", "value"]
  ) { context in
    let recipient = try context.recipientLookup()
    let isFirst = try context.firstTimeCheck()
    let upsert = try context.upsert(
      into: "scores", ["_rid", "kind", "value", "computed_at", "model"])
    return RecordWriter { cells in
      let rid = try recipient(cells)
      let kind = try cells.required("kind")
      guard let value = try cells.number("value") else {
        throw RecordProblem("value: expected a number, found none")
      }
      let time = try cells.time("computed_at")
      guard try isFirst("\(rid) \(kind)") else {
        throw RecordProblem("score ‘\(kind.prefix(40))’ of this recipient is there twice")
      }
      try upsert.execute(arguments: [rid, kind, value, time, cells.text("model")])
      return []
    }
  }
}
