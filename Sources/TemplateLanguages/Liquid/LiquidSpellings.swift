import Expressions

/// Ordinary names that a file has used, found by their bytes: most names are met many times, and a text for each would have to
/// be made and hashed.
struct LiquidSpellings {
  private struct Entry {
    let range: Range<Int>
    let hash: UInt32
    let expression: Expression
  }

  private var entries: [Entry] = []
  /// Open addressing: position plus one, 0 for free.
  private var slots = [UInt16](repeating: 0, count: 64)

  func expression(of range: Range<Int>, in bytes: [UInt8]) -> Expression? {
    let hash = Self.hash(range, bytes)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.hash == hash, bytes[entry.range] == bytes[range] { return entry.expression }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// For a name that is not in yet; after many thousand names no more are taken.
  mutating func add(_ range: Range<Int>, in bytes: [UInt8], _ expression: Expression) {
    guard entries.count < 16_000 else { return }
    entries.append(Entry(range: range, hash: Self.hash(range, bytes), expression: expression))
    if entries.count * 2 > slots.count {
      slots = [UInt16](repeating: 0, count: slots.count * 2)
      for index in entries.indices { place(index) }
    } else {
      place(entries.count - 1)
    }
  }

  private mutating func place(_ index: Int) {
    var slot = Int(entries[index].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt16(index + 1)
  }

  /// FNV-1a, folded.
  private static func hash(_ range: Range<Int>, _ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { bytes in
      var hash: UInt32 = 2_166_136_261
      for byte in bytes[range] { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
      return hash ^ (hash >> 15)
    }
  }
}
