import Diagnostics
import GRDB

extension RecipientStore {
  /// What the store holds, table by table, for people.
  package struct Contents: Sendable {
    /// `recipients`, `products` …, in a fixed order, with the number of rows.
    package let tables: [(name: String, rows: Int)]
    /// Segments with their members, by name.
    package let segments: [(name: String, members: Int)]
    package let dataExtensions: [(name: String, columns: [String], rows: Int)]
    /// Attributes of the recipients.
    package let attributes: [String]
    /// Slots of recommendations.
    package let slots: [String]
  }

  package func contents() throws(StoreError) -> Contents {
    try read { db in
      Contents(
        tables: try Self.tables(db), segments: try Self.segments(db),
        dataExtensions: try Self.dataExtensions(db), attributes: try Self.attributes(db),
        slots: try String.fetchAll(
          db, sql: "SELECT DISTINCT slot FROM recommendations ORDER BY slot"))
    }
  }

  /// Names of the recipients' attributes, for lint and hints.
  package func attributeNames() throws(StoreError) -> [String] { try read(Self.attributes) }

  /// Names of the segments, in alphabetical order.
  package func segmentNames() throws(StoreError) -> [String] {
    try read { try String.fetchAll($0, sql: "SELECT name FROM segments ORDER BY name") }
  }

  func holdsRecipient(_ id: String) throws(StoreError) -> Bool {
    try read { db in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM profiles WHERE recipient_id = ?)", arguments: [id])
        ?? false
    }
  }

  func segmentID(_ name: String) throws(StoreError) -> Int64 {
    let id = try read { db in
      try Int64.fetchOne(db, sql: "SELECT _sid FROM segments WHERE name = ?", arguments: [name])
    }
    if let id { return id }
    throw .unknownSegment(name: name, nearest: NearestName.of(name, in: try segmentNames()))
  }

  private static func tables(_ db: Database) throws -> [(name: String, rows: Int)] {
    let tables = [
      ("recipients", "profiles"), ("products", "products"), ("recommendations", "recommendations"),
      ("scores", "scores"), ("consents", "consents"), ("suppressions", "suppressions"),
      ("memberships", "memberships"),
    ]
    return try tables.map { name, table in (name, try count(db, table)) }
  }

  private static func segments(_ db: Database) throws -> [(name: String, members: Int)] {
    try StoreRow.fetchAll(
      db,
      sql: """
        SELECT s.name, count(m._rid) FROM segments s LEFT JOIN memberships m USING (_sid)
        GROUP BY s._sid ORDER BY s.name
        """
    ).map { ($0[0], $0[1]) }
  }

  private static func dataExtensions(
    _ db: Database
  ) throws -> [(name: String, columns: [String], rows: Int)] {
    try String.fetchAll(db, sql: "SELECT name FROM data_extensions ORDER BY name").map { name in
      let table = StoreSchema.table(ofDataExtension: name)
      return (
        name, try db.columns(in: table).map(\.name).filter { $0 != "_row" }, try count(db, table)
      )
    }
  }

  private static func attributes(_ db: Database) throws -> [String] {
    try db.columns(in: "profiles").map(\.name).filter { !$0.hasPrefix("_") }
  }

  private static func count(_ db: Database, _ table: String) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM \(StoreSchema.quoted(table))") ?? 0
  }
}
