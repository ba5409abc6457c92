/// Rows that share their columns: what `LookupRows` gives.
@usableFromInline package final class Rowset: Sendable {
  /// Column names as declared; AMPscript ignores their case.
  package let columns: [String]
  /// Each row has one value per column.
  package let rows: [[Value]]

  package init(columns: [String], rows: [[Value]]) {
    self.columns = columns
    self.rows = rows
  }
}

/// One row of a rowset.
@usableFromInline package final class Row: Sendable {
  package let columns: [String]
  package let values: [Value]

  package init(columns: [String], values: [Value]) {
    self.columns = columns
    self.values = values
  }

  /// The value in the column of that name, letter case ignored; `nil` if there is no such column.
  package func value(inColumn name: String) -> Value? {
    let wanted = name.lowercased()
    return columns.firstIndex { $0.lowercased() == wanted }.map { values[$0] }
  }
}
