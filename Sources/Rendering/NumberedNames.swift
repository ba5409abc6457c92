import Expressions

/// Names under a base (a number that says what they are names of), each pair with a number from 0.
struct NumberedNames: Sendable {
  private struct Entry: Sendable {
    let hash: UInt32
    let base: Int
    let name: String
  }

  private var entries: [Entry] = []
  private var slots = HashSlots()

  /// The name with a number.
  subscript(number: Int) -> String { entries[number].name }

  /// The number of a name; a new one if it has none yet.
  mutating func id(of name: String, under base: Int) -> Int {
    let hash = NameHash.of(name) &+ UInt32(truncatingIfNeeded: base) &* 2_654_435_761
    return id(of: Entry(hash: hash, base: base, name: name))
  }

  /// The numbers of all names of another table, in its order; new ones for those that have none yet.
  mutating func ids(of other: NumberedNames) -> [Int] {
    if entries.isEmpty {
      self = other
      return Array(entries.indices)
    }
    return other.entries.map { id(of: $0) }
  }

  private mutating func id(of entry: Entry) -> Int {
    let known = slots.first(entry.hash) {
      entries[$0].base == entry.base && entries[$0].name == entry.name
    }
    if let known { return known }
    if entries.isEmpty {
      entries.reserveCapacity(32)
      slots.reserveCapacity(32)
    }
    entries.append(entry)
    slots.append(entry.hash)
    return entries.count - 1
  }
}
