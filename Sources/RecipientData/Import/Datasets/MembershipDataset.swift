import GRDB

extension Dataset {
  /// Which recipient is in which segment. A file that names a segment replaces its members as a whole.
  static let memberships = Dataset(
    "memberships", fileNames: ["memberships", "members"], columns: ["recipient_id", "segment"]
  ) { context in
    let recipient = try context.recipientLookup()
    let insert = try context.database.makeStatement(
      sql: "INSERT OR IGNORE INTO memberships (_rid, _sid) VALUES (?, ?)")
    var segments: [String: Int64] = [:]
    return RecordWriter { cells in
      let name = try cells.required("segment")
      let rid = try recipient(cells)
      let segment = try segments[name] ?? emptied(name, context.database)
      segments[name] = segment
      try insert.execute(arguments: [rid, segment])
      guard context.database.changesCount > 0 else {
        throw RecordProblem("this membership of ‘\(name.prefix(40))’ is there twice")
      }
      return []
    }
  }

  /// The segment's number, after its members were removed.
  private static func emptied(_ name: String, _ database: Database) throws -> Int64 {
    try database.execute(
      sql: "INSERT INTO segments (name) VALUES (?) ON CONFLICT DO NOTHING", arguments: [name])
    let id = try Int64.fetchOne(
      database, sql: "SELECT _sid FROM segments WHERE name = ?", arguments: [name])
    guard let id else { throw StoreError.failed("segment ‘\(name)’ was not stored") }
    try database.execute(sql: "DELETE FROM memberships WHERE _sid = ?", arguments: [id])
    return id
  }
}
