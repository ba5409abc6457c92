import Synchronization

/// Finds the rows of a table that may have a text in a column. A column is indexed when it is first asked for: about 20
/// bytes per row, whatever the texts. The rows that are given have to be compared still.
package final class ColumnIndex: Sendable {
  private let columns = Mutex<[Int: IndexedColumn]>([:])

  package init() {}

  /// Ascending numbers of the rows whose text in `column` may equal `text`, letter case ignored. `visit` hands over the
  /// column's texts in row order, `nil` where there is no value; it is called once per column at most.
  package func candidates(
    column: Int, text: String, visit: ((String?) -> Void) throws -> Void
  ) rethrows -> RowCandidates {
    let indexed = try columns.withLock { columns in
      if let known = columns[column] { return known }
      let indexed = try IndexedColumn(visit)
      columns[column] = indexed
      return indexed
    }
    return indexed.candidates(IndexedColumn.hash(text))
  }
}

/// Rows of one hash; read one after the other, since there may be many.
package struct RowCandidates: Sequence, IteratorProtocol {
  fileprivate let entries: [IndexedColumn.Entry]
  fileprivate var position: Int
  fileprivate let hash: UInt64

  package mutating func next() -> Int32? {
    while position < entries.count, entries[position].hash < hash { position += 1 }
    guard position < entries.count, entries[position].hash == hash else { return nil }
    position += 1
    return entries[position - 1].row
  }
}

/// The texts of one column as hashes in their order, and where each stretch of hashes begins.
private struct IndexedColumn {
  struct Entry {
    let hash: UInt64
    let row: Int32
  }

  private let entries: [Entry]
  /// By the uppermost bits of a hash.
  private let starts: [Int32]
  private let shift: UInt64

  init(_ visit: ((String?) -> Void) throws -> Void) rethrows {
    var entries: [Entry] = []
    var row: Int32 = 0
    try visit { text in
      if let text { entries.append(Entry(hash: Self.hash(text), row: row)) }
      row += 1
    }
    entries.sort { ($0.hash, $0.row) < ($1.hash, $1.row) }
    let bits = max(1, Int.bitWidth - max(1, entries.count).leadingZeroBitCount)
    let shift = UInt64(64 - bits)
    var starts = [Int32](repeating: Int32(entries.count), count: 1 << bits)
    for (position, entry) in entries.enumerated().reversed() {
      starts[Int(entry.hash >> shift)] = Int32(position)
    }
    self.entries = entries
    self.starts = starts
    self.shift = shift
  }

  func candidates(_ hash: UInt64) -> RowCandidates {
    RowCandidates(entries: entries, position: Int(starts[Int(hash >> shift)]), hash: hash)
  }

  /// FNV-1a over the lower-case text, mixed so that the uppermost bits differ as well.
  static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 {
      guard byte < 0x80 else { return slowHash(text) }
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      hash = (hash ^ UInt64(lower)) &* 0x100_0000_01b3
    }
    return mixed(hash)
  }

  private static func slowHash(_ text: String) -> UInt64 {
    mixed(
      text.lowercased().utf8.reduce(0xcbf2_9ce4_8422_2325) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01b3
      })
  }

  private static func mixed(_ hash: UInt64) -> UInt64 {
    let half = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
    return half ^ half >> 29
  }
}
