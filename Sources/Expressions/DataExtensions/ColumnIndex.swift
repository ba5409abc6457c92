import Synchronization

/// Finds the rows of a table that may have a text in a column. A column is indexed when it is first asked for: 16 bytes
/// per row, whatever the texts. The rows that are given have to be compared still.
package final class ColumnIndex: Sendable {
  private struct Entry {
    let hash: UInt64
    let row: Int32
  }

  /// By column: entries in the order of hash, then row.
  private let columns = Mutex<[Int: [Entry]]>([:])

  package init() {}

  /// Ascending numbers of the rows whose text in `column` may equal `text`, letter case ignored. `visit` hands over the
  /// column's texts in row order, `nil` where there is no value; it is called once per column at most.
  package func candidates(
    column: Int, text: String, visit: ((String?) -> Void) throws -> Void
  ) rethrows -> [Int32] {
    let hash = Self.hash(text)
    let entries = try columns.withLock { columns in
      if let known = columns[column] { return known }
      let entries = try Self.entries(visit)
      columns[column] = entries
      return entries
    }
    return entries[Self.firstIndex(of: hash, in: entries)...].prefix { $0.hash == hash }.map(\.row)
  }

  private static func entries(_ visit: ((String?) -> Void) throws -> Void) rethrows -> [Entry] {
    var entries: [Entry] = []
    var row: Int32 = 0
    try visit { text in
      if let text { entries.append(Entry(hash: hash(text), row: row)) }
      row += 1
    }
    entries.sort { ($0.hash, $0.row) < ($1.hash, $1.row) }
    return entries
  }

  private static func firstIndex(of hash: UInt64, in entries: [Entry]) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// FNV-1a over the lower-case text.
  private static func hash(_ text: String) -> UInt64 {
    text.lowercased().utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
