/// Finds the position of a name in a list that never changes: elements and attributes are looked up many thousand times a
/// second, and hashing them as `Dictionary` does costs six times as much.
package struct NameIndex: Sendable {
  /// Open addressing: position plus one, 0 for free.
  private var slots: [UInt16]
  /// All names behind each other, and where each of them ends.
  private let bytes: [UInt8]
  private let ends: [Int]

  package init(_ names: [String]) {
    bytes = names.flatMap { Array($0.utf8) }
    ends = names.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf8.count) }
    var size = 16
    while size < names.count * 4 { size *= 2 }
    slots = [UInt16](repeating: 0, count: size)
    for (position, name) in names.enumerated() { insert(name, at: position) }
  }

  /// The position of `name`, or `nil` if it is not in the list.
  package func position(of name: String) -> Int? {
    if let found = name.utf8.withContiguousStorageIfAvailable({ position(of: $0) }) { return found }
    var name = name
    return name.withUTF8 { position(of: $0) }
  }

  private func position(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    var slot = Self.hash(name) & (slots.count - 1)
    while slots[slot] != 0 {
      let position = Int(slots[slot]) - 1
      if holds(name, at: position) { return position }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func insert(_ name: String, at position: Int) {
    var name = name
    var slot = name.withUTF8 { Self.hash($0) } & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt16(position + 1)
  }

  private func holds(_ name: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    let start = ends[position]
    guard ends[position + 1] - start == name.count else { return false }
    for offset in 0..<name.count where bytes[start + offset] != name[offset] { return false }
    return true
  }

  /// FNV-1a, folded.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ (hash >> 15))
  }
}
