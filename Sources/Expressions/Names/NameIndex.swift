/// Finds the position of a name in a list that never changes: elements and attributes are looked up many thousand times a
/// second.
package struct NameIndex: Sendable {
  private var slots = HashSlots()
  /// All names behind each other, and where each of them ends.
  private let bytes: [UInt8]
  private let ends: [Int]

  /// Of equal names, the first one is found.
  package init(_ names: [String]) {
    bytes = names.flatMap { Array($0.utf8) }
    ends = names.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf8.count) }
    slots.reserveCapacity(names.count * 2)
    for name in names { slots.append(NameHash.of(name)) }
  }

  /// The position of `name`, or `nil` if it is not in the list.
  package func position(of name: String) -> Int? { name.withBytes { position(of: $0) } }

  /// The position of the name that stands in this range of a text, or `nil` if it is not in the list.
  package func position(of range: Range<Int>, in text: [UInt8]) -> Int? {
    text.withUnsafeBufferPointer { position(of: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private func position(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    slots.first(NameHash.of(name)) { holds(name, at: $0) }
  }

  private func holds(_ name: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      name.equals(UnsafeBufferPointer(rebasing: bytes[ends[position]..<ends[position + 1]]))
    }
  }
}
