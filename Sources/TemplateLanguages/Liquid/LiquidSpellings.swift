import Expressions

/// Ordinary names that a file has used, with the members behind them (`order.total`), found by their bytes: most are met many
/// times, and a text and an expression for each would have to be made again.
struct LiquidSpellings {
  /// What a name with the members behind it means.
  struct Meaning {
    let value: Expression
    /// How many members were behind it.
    let members: Int
  }

  private var entries: [(range: Range<Int>, meaning: Meaning)] = []
  private var slots = HashSlots()

  /// What the name in this range was read as.
  func meaning(_ range: Range<Int>, in bytes: [UInt8]) -> Meaning? {
    bytes.withUnsafeBufferPointer { bytes in
      let name = UnsafeBufferPointer(rebasing: bytes[range])
      let found = slots.first(NameHash.of(name)) { position in
        name.equals(UnsafeBufferPointer(rebasing: bytes[entries[position].range]))
      }
      return found.map { entries[$0].meaning }
    }
  }

  /// For a name that is not in yet.
  mutating func add(_ range: Range<Int>, in bytes: [UInt8], _ meaning: Meaning) {
    if entries.isEmpty {
      entries.reserveCapacity(64)
      slots.reserveCapacity(64)
    }
    entries.append((range, meaning))
    slots.append(NameHash.of(range, in: bytes))
  }
}
