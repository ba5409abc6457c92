import Expressions
import GRDB

/// A kind of file that can be imported: how it is recognised, and how its records are stored.
struct Dataset: Sendable {
  /// `recipients`: as reports and `data info` call it.
  let name: String
  /// Names of files, without ending and in lower case, or of the folder that they lie in.
  let fileNames: [String]
  /// Columns that a file must have; with them a file under another name is recognised as well.
  let columns: [String]
  /// Makes what stores the records of one file, inside its transaction.
  let writer: @Sendable (ImportContext) throws -> RecordWriter

  init(
    _ name: String, fileNames: [String], columns: [String],
    writer: @escaping @Sendable (ImportContext) throws -> RecordWriter
  ) {
    self.name = name
    self.fileNames = fileNames
    self.columns = columns
    self.writer = writer
  }
}

/// What a dataset gets to know about the import of one file.
struct ImportContext {
  let database: Database
  let settings: DataSettings
  /// The file's name without folder and ending.
  let fileName: String
  /// The columns, if the format has them.
  let columns: [String]?
}

/// Stores one record after another, and finishes behind the last one.
struct RecordWriter {
  /// Stores a record; gives the values that had to be left out. Throws `RecordProblem` for a record that is not stored.
  let write: (Cells) throws -> [RecordProblem]

  init(_ write: @escaping (Cells) throws -> [RecordProblem]) { self.write = write }
}

extension ImportContext {
  /// Gives whether a key comes for the first time in this file; kept in a temporary table, so that memory does not grow.
  func firstTimeCheck() throws -> (_ key: String) throws -> Bool {
    try database.execute(
      sql: """
        DROP TABLE IF EXISTS temp._seen;
        CREATE TABLE temp._seen (key TEXT PRIMARY KEY) WITHOUT ROWID
        """)
    let insert = try database.makeStatement(sql: "INSERT OR IGNORE INTO temp._seen VALUES (?)")
    let database = database
    return { key in
      try insert.execute(arguments: [key])
      return database.changesCount > 0
    }
  }

  /// Gives the row number of a recipient; throws for one that is not in the store.
  func recipientLookup() throws -> (_ cells: Cells) throws -> Int64 {
    let statement = try database.makeStatement(
      sql: "SELECT _rid FROM profiles WHERE recipient_id = ?")
    return { cells in
      let id = try cells.required("recipient_id")
      guard let rid = try Int64.fetchOne(statement, arguments: [id]) else {
        throw RecordProblem("recipient ‘\(id.prefix(40))’ is not in the store")
      }
      return rid
    }
  }

  /// A statement that stores a row of a table with a primary key: the last one counts.
  func upsert(into table: String, _ columns: [String]) throws -> Statement {
    let names = columns.map(StoreSchema.quoted).joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    return try database.makeStatement(
      sql: "INSERT OR REPLACE INTO \(StoreSchema.quoted(table)) (\(names)) VALUES (\(marks))")
  }
}
