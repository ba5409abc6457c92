package import Expressions
import GRDB
import Synchronization

extension RecipientStore {
  /// The tables for AMPscript's look-ups. Small ones are read into memory when they are first used; of large ones only
  /// the columns that are looked up are indexed there, and matching rows are fetched.
  package func dataExtensions() throws(StoreError) -> DataExtensions {
    let tables = try contents().dataExtensions
    let keys = try dataExtensionKeys()
    let queue = try anotherQueue()
    return DataExtensions(
      tables.map { table in
        let key = (keys[table.name] ?? []).compactMap { table.columns.firstIndex(of: $0) }
        return StoredDataExtension(table.name, table.columns, table.rows, key, queue, self).table
      })
  }

  /// The columns that each table has as its key.
  private func dataExtensionKeys() throws(StoreError) -> [String: [String]] {
    try read { db in
      var keys: [String: [String]] = [:]
      for row in try StoreRow.fetchAll(db, sql: "SELECT name, key_columns FROM data_extensions") {
        let text = (row[1] as String?) ?? "[]"
        guard case .array(let columns) = try JSONReader.read(Array(text.utf8)).value else {
          continue
        }
        keys[row[0]] = columns.compactMap(\.lookupText)
      }
      return keys
    }
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
  private let key: [Int]
  private let queue: DatabaseQueue
  private let store: RecipientStore
  private let index = ColumnIndex()
  private let memory = Mutex<DataExtension?>(nil)

  /// A larger table is not held in memory.
  private static let memoryLimit = 20_000

  init(
    _ name: String, _ columns: [String], _ rowCount: Int, _ key: [Int], _ queue: DatabaseQueue,
    _ store: RecipientStore
  ) {
    self.name = name
    self.columns = columns
    self.rowCount = rowCount
    self.key = key
    self.queue = queue
    self.store = store
  }

  var table: DataExtension {
    DataExtension(name: name, columns: columns, rowCount: rowCount, key: key) { self.rows($0) }
  }

  private func rows(_ query: DataExtension.Query) -> [DataExtension.NumberedRow] {
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
  /// writes a table as a whole. No import goes on during a run, so that no transaction is made around each look-up.
  private func fetch(_ query: DataExtension.Query) throws -> [DataExtension.NumberedRow] {
    try queue.unsafeRead { db in
      guard let pair = query.pairs.first else {
        let sql = "SELECT * FROM \(tableName) ORDER BY _row LIMIT ?"
        return try StoreRow.fetchAll(db, sql: sql, arguments: [query.limit]).enumerated().map {
          DataExtension.NumberedRow(number: $0, values: values($1))
        }
      }
      let statement = try db.cachedStatement(sql: "SELECT * FROM \(tableName) WHERE _row = ?")
      var found: [DataExtension.NumberedRow] = []
      for number in try candidates(pair, db) {
        let row = try StoreRow.fetchOne(statement, arguments: [Int64(number) + 1]).map(values)
        guard let row, query.matches(row) else { continue }
        found.append(DataExtension.NumberedRow(number: Int(number), values: row))
        if found.count == query.limit { break }
      }
      return found
    }
  }

  private func candidates(
    _ pair: (column: Int, value: String), _ db: Database
  ) throws -> RowCandidates {
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
