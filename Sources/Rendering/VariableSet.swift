/// Variables by slot, one bit each.
struct VariableSet: Sendable {
  private var words: [UInt64] = []

  mutating func insert(_ slot: Int) {
    precondition(slot >= 0, "variables have slots from 0")
    makeRoom(for: slot / 64 + 1)
    words[slot / 64] |= 1 << UInt64(slot % 64)
  }

  mutating func formUnion(_ other: VariableSet) {
    makeRoom(for: other.words.count)
    for index in other.words.indices { words[index] |= other.words[index] }
  }

  /// The slots in order.
  var slots: [Int] {
    var slots: [Int] = []
    for (index, word) in words.enumerated() {
      for bit in 0..<64 where word & (1 << UInt64(bit)) != 0 { slots.append(index * 64 + bit) }
    }
    return slots
  }

  private mutating func makeRoom(for count: Int) {
    while words.count < count { words.append(0) }
  }
}
