/// 64 bits by which most elements are told from most selectors at once: each name, class and id sets one.
struct NameMask: Sendable, Equatable {
  private(set) var bits: UInt64 = 0

  enum Kind: UInt32 {
    case name = 0x9E37
    case id = 0x85EB
    case `class` = 0xC2B2
  }

  /// Adds a name; the letter case of element names does not count.
  mutating func insert(_ text: some Sequence<UInt8>, _ kind: Kind) {
    var hash = kind.rawValue
    for byte in text { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    bits |= 1 << UInt64((hash ^ (hash >> 13)) & 63)
  }

  mutating func formUnion(_ other: NameMask) { bits |= other.bits }

  /// False if something in `other` is certainly not in this.
  func mayContain(_ other: NameMask) -> Bool { bits & other.bits == other.bits }
}
