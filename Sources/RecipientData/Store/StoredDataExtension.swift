package import Expressions
import GRDB
import Synchronization

extension RecipientStore {
  /// The tables for AMPscript's look-ups. Small ones are read into memory when they are first used; of large ones only
  /// the columns that are looked up are indexed there, and matching rows are fetched.
  package func dataExtensions() throws(StoreError) -> DataExtensions {
    let tables = try contents().dataExtensions
    let queue = try anotherQueue()
    return DataExtensions(
      tables.map { StoredDataExtension($0.name, $0.columns, $0.rows, queue, self).table })
  }

  /// The first failure of a look-up during this run; such a look-up found no row.
  package var lookupFailure: StoreError? { failures.withLock { $0 } }

  fileprivate func note(_ error: any Error) {
    failures.withLock { $0 = $0 ?? StoreError(error) }
  }
}

/// One table of the store as a data extension.
private final class StoredDataExtension: Sendable {
  private let name: String
  private let columns: [String]
  private let rowCount: Int
  private let queue: DatabaseQueue
  private let store: RecipientStore
  private let index = ColumnIndex()
  private let memory = Mutex<DataExtension?>(nil)

  /// A larger table is not held in memory.
  private static let memoryLimit = 20_000

  init(
    _ name: String, _ columns: [String], _ rowCount: Int, _ queue: DatabaseQueue,
    _ store: RecipientStore
  ) {
    self.name = name
    self.columns = columns
    self.rowCount = rowCount
    self.queue = queue
    self.store = store
  }

  var table: DataExtension {
    DataExtension(name: name, columns: columns, rowCount: rowCount) { self.rows($0) }
  }

  private func rows(_ query: DataExtension.Query) -> [[Value]] {
    guard query.limit > 0, query.pairs.allSatisfy({ columns.indices.contains($0.column) }) else {
      return []
    }
    do {
      return rowCount <= Self.memoryLimit ? try inMemory().rows(query) : try fetch(query)
    } catch {
      store.note(error)
      return []
    }
  }

  private func inMemory() throws -> DataExtension {
    try memory.withLock { memory in
      if let memory { return memory }
      let rows = try queue.read { db in
        try StoreRow.fetchAll(db, sql: "SELECT * FROM \(tableName) ORDER BY _row").map(values)
      }
      let table = DataExtension(name: name, columns: columns, rows: rows)
      memory = table
      return table
    }
  }

  /// Rows of a large table: candidates by the index, then compared. Row numbers run from 1 without gaps, since an import
  /// writes a table as a whole.
  private func fetch(_ query: DataExtension.Query) throws -> [[Value]] {
    try queue.read { db in
      guard let pair = query.pairs.first else {
        let sql = "SELECT * FROM \(tableName) ORDER BY _row LIMIT ?"
        return try StoreRow.fetchAll(db, sql: sql, arguments: [query.limit]).map(values)
      }
      let statement = try db.cachedStatement(sql: "SELECT * FROM \(tableName) WHERE _row = ?")
      var found: [[Value]] = []
      for number in try candidates(pair, db) where found.count < query.limit {
        let row = try StoreRow.fetchOne(statement, arguments: [Int64(number) + 1]).map(values)
        if let row, query.matches(row) { found.append(row) }
      }
      return found
    }
  }

  private func candidates(
    _ pair: (column: Int, value: String), _ db: Database
  ) throws -> [Int32] {
    try index.candidates(column: pair.column, text: pair.value) { visit in
      let column = StoreSchema.quoted(columns[pair.column])
      let sql = "SELECT \(column) FROM \(tableName) ORDER BY _row"
      let cursor = try StoreRow.fetchCursor(db, sql: sql)
      while let row = try cursor.next() { visit(row[0]) }
    }
  }

  private var tableName: String {
    StoreSchema.quoted(StoreSchema.table(ofDataExtension: name))
  }

  /// The columns of the data extension; the first column of the table is the row number.
  private func values(_ row: StoreRow) -> [Value] {
    columns.indices.map { position in
      (row[position + 1] as String?).map { .string($0) } ?? .null
    }
  }
}
