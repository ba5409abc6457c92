/// The tables that AMPscript looks things up in.
package struct DataExtensions: Sendable {
  /// Gives a table by name, letter case ignored; `nil` if there is none.
  package let table: @Sendable (String) -> DataExtension?

  package init(table: @escaping @Sendable (String) -> DataExtension?) { self.table = table }

  /// No tables at all.
  package static let none = DataExtensions { _ in nil }
}

/// One table: in memory, or behind a store.
package struct DataExtension: Sendable {
  package let name: String
  /// Column names as declared.
  package let columns: [String]
  package let rowCount: Int
  /// Positions of the columns that no two rows have alike; empty without a primary key.
  package let key: [Int]
  /// What a new row has in the columns that it is given no value for.
  package let defaults: [Value]
  /// The rows that match all pairs, in table order, at most `limit` of them.
  package let rows: @Sendable (Query) -> [NumberedRow]

  /// Equality on columns, all of which must hold.
  package struct Query: Sendable {
    /// Position of the column, and the text that it must equal.
    package let pairs: [(column: Int, value: String)]
    /// Whether letter case counts (the `CS` functions).
    package let isCaseSensitive: Bool
    package let limit: Int

    package init(pairs: [(column: Int, value: String)], isCaseSensitive: Bool, limit: Int) {
      self.pairs = pairs
      self.isCaseSensitive = isCaseSensitive
      self.limit = limit
    }
  }

  /// A row with its place in table order, from 0.
  package struct NumberedRow: Sendable {
    package let number: Int
    package let values: [Value]

    package init(number: Int, values: [Value]) {
      self.number = number
      self.values = values
    }
  }

  package init(
    name: String, columns: [String], rowCount: Int, key: [Int] = [], defaults: [Value] = [],
    rows: @escaping @Sendable (Query) -> [NumberedRow]
  ) {
    self.name = name
    self.columns = columns
    self.rowCount = rowCount
    self.key = key
    self.defaults = defaults
    self.rows = rows
  }

  /// The position of a column, letter case ignored.
  package func column(_ name: String) -> Int? {
    if let exact = columns.firstIndex(of: name) { return exact }
    let wanted = name.lowercased()
    return columns.firstIndex { $0.lowercased() == wanted }
  }
}
