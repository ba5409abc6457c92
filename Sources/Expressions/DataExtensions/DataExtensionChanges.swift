/// What one message wrote to data extensions. It lies over the tables and is forgotten with the message; a row that the
/// message had read before keeps showing what it showed then, as on the platform.
package struct DataExtensionChanges: Sendable {
  /// Every write, in order, for the report.
  package private(set) var log: [DataExtensionWrite] = []
  private var overlays: [String: DataExtensionOverlay] = [:]
  /// Rows that were read.
  private var reads: [(table: String, number: Int)] = []

  /// Rows of a table as the message sees them.
  mutating func rows(
    _ table: DataExtension, _ query: DataExtension.Query
  ) -> [DataExtension.NumberedRow] {
    let rows = overlays.isEmpty ? table.rows(query) : visibleRows(table, query)
    for row in rows { reads.append((table.name, row.number)) }
    return rows
  }

  private func visibleRows(
    _ table: DataExtension, _ query: DataExtension.Query
  ) -> [DataExtension.NumberedRow] {
    guard let overlay = overlays[table.name.lowercased()] else { return table.rows(query) }
    let hidden = Set(reads.lazy.filter { $0.table == table.name }.map(\.number))
    return overlay.rows(table, query, hiding: hidden)
  }

  /// Rows of a table with everything that was written.
  func currentRows(
    _ table: DataExtension, _ query: DataExtension.Query
  ) -> [DataExtension.NumberedRow] {
    guard let overlay = overlays[table.name.lowercased()] else { return table.rows(query) }
    return overlay.rows(table, query, hiding: [])
  }

  /// How many rows a table has.
  func rowCount(_ table: DataExtension) -> Int {
    table.rowCount + (overlays[table.name.lowercased()]?.addedCount ?? 0)
  }

  /// Changes a row, or adds it (a number of `nil`), or removes it (values of `nil`).
  mutating func set(_ number: Int?, of table: DataExtension, to values: [Value]?) {
    let name = table.name.lowercased()
    overlays[name, default: DataExtensionOverlay(table.rowCount)].set(number, to: values)
  }

  mutating func note(_ write: DataExtensionWrite) { log.append(write) }
}

/// One row that a message would have written to a data extension; reported, never stored.
package struct DataExtensionWrite: Sendable {
  package let dataExtension: String
  /// The AMPscript function.
  package let function: String
  package let columns: [String]
  package let values: [Value]

  package init(dataExtension: String, function: String, columns: [String], values: [Value]) {
    self.dataExtension = dataExtension
    self.function = function
    self.columns = columns
    self.values = values
  }
}

/// Rows of one table that differ from those of the store, by number; `nil` for one that is gone.
private struct DataExtensionOverlay {
  private var changed: [Int: [Value]?] = [:]
  private let storedCount: Int
  private var next: Int

  init(_ storedCount: Int) {
    self.storedCount = storedCount
    next = storedCount
  }

  /// Rows more (or less) than are stored.
  var addedCount: Int {
    changed.reduce(0) { $0 + ($1.value == nil ? 0 : 1) - ($1.key < storedCount ? 1 : 0) }
  }

  mutating func set(_ number: Int?, to values: [Value]?) {
    let number = number ?? next
    next = max(next, number + 1)
    changed[number] = .some(values)
  }

  /// Changes to rows in `hidden` do not show.
  func rows(
    _ table: DataExtension, _ query: DataExtension.Query, hiding hidden: Set<Int>
  ) -> [DataExtension.NumberedRow] {
    let shown = changed.filter { !hidden.contains($0.key) || $0.key >= storedCount }
    let (limit, overflow) = query.limit.addingReportingOverflow(shown.count)
    var rows = table.rows(
      .init(
        pairs: query.pairs, isCaseSensitive: query.isCaseSensitive,
        limit: overflow ? query.limit : limit)
    ).filter { shown[$0.number] == nil }
    for case (let number, let values?) in shown where query.matches(values) {
      rows.append(.init(number: number, values: values))
    }
    rows.sort { $0.number < $1.number }
    return Array(rows.prefix(query.limit))
  }
}
