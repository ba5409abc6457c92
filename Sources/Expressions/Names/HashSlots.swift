/// Finds entries of a list by their hashes: open addressing over positions, so that one list and one small table do. `Dictionary`
/// costs several times as much for the names of a template.
///
///     if let known = slots.first(hash, where: { names[$0] == name }) { return known }
///     names.append(name)
///     slots.append(hash)
package struct HashSlots: Sendable {
  /// The hash of each entry of the list.
  @usableFromInline var hashes: [UInt32] = []
  /// Position plus one, 0 for free; half of them are, at least.
  @usableFromInline var slots: [UInt32] = []

  package init() {}

  /// How many entries there are.
  @inlinable package var count: Int { hashes.count }

  /// Makes room for so many entries.
  package mutating func reserveCapacity(_ capacity: Int) {
    hashes.reserveCapacity(capacity)
    if slots.count < capacity * 2 { grow(to: capacity * 2) }
  }

  /// The position of the first entry of this hash that `matches`.
  @inlinable @inline(__always)
  package func first(_ hash: UInt32, where matches: (Int) -> Bool) -> Int? {
    guard !slots.isEmpty else { return nil }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let position = Int(slots[slot]) - 1
      if hashes[position] == hash, matches(position) { return position }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds the entry that follows the last one in the list.
  package mutating func append(_ hash: UInt32) {
    hashes.append(hash)
    if hashes.count * 2 > slots.count {
      grow(to: hashes.count * 2)
    } else {
      place(hashes.count - 1)
    }
  }

  /// Room for so many slots, a power of two.
  private mutating func grow(to least: Int) {
    var size = 16
    while size < least { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    for position in hashes.indices { place(position) }
  }

  private mutating func place(_ position: Int) {
    var slot = Int(hashes[position]) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(position + 1)
  }
}
