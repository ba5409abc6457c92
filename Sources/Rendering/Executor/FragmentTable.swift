/// The fragments that one worker used, by scope and key: a hash table of its own, so that finding one takes no lock and no
/// allocation.
struct FragmentTable {
  private final class Entry {
    let scope: Scope
    let key: LayoutKey
    let hash: UInt64
    let unit: CodeUnit

    init(scope: Scope, key: LayoutKey, hash: UInt64, unit: CodeUnit) {
      self.scope = scope
      self.key = key
      self.hash = hash
      self.unit = unit
    }
  }

  private var entries: [Entry?] = Array(repeating: nil, count: 64)
  private var count = 0
  private(set) var hits = 0
  private(set) var misses = 0

  /// The most fragments it keeps; then it starts anew.
  private static let capacity = 4096

  /// The fragment of a scope for a key.
  mutating func fragment(
    of scope: Scope, for key: LayoutKey
  ) throws(SpecialisationError) -> CodeUnit {
    let hash = Self.hash(scope, key)
    var slot = Int(truncatingIfNeeded: hash) & (entries.count - 1)
    while let entry = entries[slot] {
      if entry.hash == hash, entry.scope === scope, entry.key == key {
        hits += 1
        return entry.unit
      }
      slot = (slot + 1) & (entries.count - 1)
    }
    misses += 1
    let unit = try scope.fragment(for: key)
    insert(Entry(scope: scope, key: key, hash: hash, unit: unit))
    return unit
  }

  private mutating func insert(_ entry: Entry) {
    if count >= Self.capacity {
      entries = Array(repeating: nil, count: 64)
      count = 0
    } else if count * 2 >= entries.count {
      let old = entries
      entries = Array(repeating: nil, count: old.count * 2)
      for case let entry? in old { place(entry) }
    }
    place(entry)
    count += 1
  }

  private mutating func place(_ entry: Entry) {
    var slot = Int(truncatingIfNeeded: entry.hash) & (entries.count - 1)
    while entries[slot] != nil { slot = (slot + 1) & (entries.count - 1) }
    entries[slot] = entry
  }

  /// FNV-1a with a last mix; seeded by the scope's address, which lives as long as its entries.
  private static func hash(_ scope: Scope, _ key: LayoutKey) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    hash ^= UInt64(UInt(bitPattern: ObjectIdentifier(scope)))
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash ^ (hash >> 29)
  }
}
