import Expressions

/// Ordinary names that a file has used, with the members behind them (`order.total`), found by their bytes: most are met many
/// times, and a text and an expression for each would have to be made again.
struct LiquidSpellings {
  private struct Entry {
    let range: Range<Int>
    let lookup: LiquidLookup
  }

  private var entries: [Entry] = []
  private var slots = HashSlots()

  /// What the name in this range was read as.
  func lookup(_ range: Range<Int>, in bytes: [UInt8]) -> LiquidLookup? {
    bytes.withUnsafeBufferPointer { bytes in
      let name = UnsafeBufferPointer(rebasing: bytes[range])
      let found = slots.first(NameHash.of(name)) { position in
        Self.equals(name, bytes, entries[position].range)
      }
      return found.map { entries[$0].lookup }
    }
  }

  /// For a name that is not in yet.
  mutating func add(_ range: Range<Int>, in bytes: [UInt8], _ lookup: LiquidLookup) {
    if entries.isEmpty {
      entries.reserveCapacity(64)
      slots.reserveCapacity(64)
    }
    entries.append(Entry(range: range, lookup: lookup))
    slots.append(NameHash.of(range, in: bytes))
  }

  private static func equals(
    _ name: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    guard range.count == name.count else { return false }
    for offset in 0..<name.count where bytes[range.lowerBound + offset] != name[offset] {
      return false
    }
    return true
  }
}
