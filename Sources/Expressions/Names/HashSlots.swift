/// Finds entries of a list by their hashes: open addressing over positions, so that one list and one small table do. `Dictionary`
/// costs several times as much for the names of a template.
///
///     if let known = slots.first(hash, where: { names[$0] == name }) { return known }
///     names.append(name)
///     slots.append(hash)
package struct HashSlots: Sendable {
  /// The hash of an entry in the upper half, its position plus one in the lower one; 0 for free. Half of them are, at least.
  @usableFromInline var slots: [UInt64] = []
  /// How many there are.
  private var count = 0

  package init() {}

  /// Makes room for so many entries.
  package mutating func reserveCapacity(_ capacity: Int) {
    if slots.count < capacity * 2 { grow(to: capacity * 2) }
  }

  /// The position of the first entry of this hash that `matches`.
  @inlinable @inline(__always)
  package func first(_ hash: UInt32, where matches: (Int) -> Bool) -> Int? {
    guard !slots.isEmpty else { return nil }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let position = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == UInt64(hash), matches(position) { return position }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds the entry that follows the last one in the list.
  package mutating func append(_ hash: UInt32) {
    count += 1
    if count * 2 > slots.count { grow(to: count * 2) }
    place(UInt64(hash) << 32 | UInt64(count))
  }

  /// Room for so many slots, a power of two.
  private mutating func grow(to least: Int) {
    var size = 16
    while size < least { size *= 2 }
    let entries = slots.filter { $0 != 0 }.sorted { $0 & 0xFFFF_FFFF < $1 & 0xFFFF_FFFF }
    slots = [UInt64](repeating: 0, count: size)
    for entry in entries { place(entry) }
  }

  private mutating func place(_ entry: UInt64) {
    var slot = Int(truncatingIfNeeded: entry >> 32) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }
}
