import Expressions

/// Names under a base (a number that says what they are names of), each pair with a number from 0.
///
/// Found by open addressing: a template asks for hundreds, and hashing them as `Dictionary` does costs several times as much.
struct NumberedNames: Sendable {
  private struct Entry: Sendable {
    let hash: UInt32
    let base: Int
    let name: String

    @inline(__always)
    func isFor(_ name: String, _ base: Int, _ hash: UInt32) -> Bool {
      self.hash == hash && self.base == base && self.name == name
    }
  }

  private var entries: [Entry] = []
  /// Number of an entry plus one, 0 for free.
  private var slots: [UInt32] = []

  /// The name with a number.
  subscript(number: Int) -> String { entries[number].name }

  /// The number of a name; a new one if it has none yet.
  mutating func id(of name: String, under base: Int) -> Int {
    id(of: name, under: base, Self.hash(of: name, under: base))
  }

  /// The numbers of all names of another table, in its order; new ones for those that have none yet.
  mutating func ids(of other: NumberedNames) -> [Int] {
    if entries.isEmpty {
      self = other
      return Array(entries.indices)
    }
    return other.entries.map { id(of: $0.name, under: $0.base, $0.hash) }
  }

  private mutating func id(of name: String, under base: Int, _ hash: UInt32) -> Int {
    if entries.count * 2 >= slots.count { grow() }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if entries[number].isFor(name, base, hash) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    entries.append(Entry(hash: hash, base: base, name: name))
    slots[slot] = UInt32(entries.count)
    return entries.count - 1
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: max(64, slots.count * 2))
    entries.reserveCapacity(slots.count / 2)
    for number in entries.indices {
      var slot = Int(entries[number].hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// FNV-1a of the name and the base, folded.
  private static func hash(of name: String, under base: Int) -> UInt32 {
    let start = (2_166_136_261 ^ UInt32(truncatingIfNeeded: base)) &* 16_777_619
    let hash = name.withBytes { bytes in
      var hash = start
      for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
      return hash
    }
    return hash ^ (hash >> 15)
  }
}
