import GRDB

/// Rows of a table that belong to recipients, read in the same order as the profiles: for a range of row numbers at a time.
final class SideRows<Content> {
  private let statement: Statement
  private let read: (StoreRow) throws -> Content?
  private var rows: [(rid: Int64, content: Content)] = []
  private var position = 0

  /// `sql` selects `_rid` first, takes the first and last row number as its two parameters, and orders by `_rid`. Rows for
  /// which `read` gives `nil` are left out.
  init(_ database: Database, sql: String, read: @escaping (StoreRow) throws -> Content?) throws {
    statement = try database.makeStatement(sql: sql)
    self.read = read
  }

  /// Reads what belongs to the recipients from `first` to `last`.
  func load(_ first: Int64, _ last: Int64) throws {
    rows.removeAll(keepingCapacity: true)
    position = 0
    let cursor = try StoreRow.fetchCursor(statement, arguments: [first, last])
    while let row = try cursor.next() {
      if let content = try read(row) { rows.append((row[0], content)) }
    }
  }

  /// Calls `body` with each row of a recipient; recipients must be asked for in ascending order.
  func forEach(of rid: Int64, _ body: (Content) -> Void) {
    while position < rows.count, rows[position].rid < rid { position += 1 }
    while position < rows.count, rows[position].rid == rid {
      body(rows[position].content)
      position += 1
    }
  }
}
