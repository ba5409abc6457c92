/// The hash of the compiler's own tables of names, which hold no more than a template brings: eight bytes at a time, mixed by
/// multiplication.
package enum NameHash {
  package static func of(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let bytes = UnsafeRawBufferPointer(name)
    var hash = UInt64(truncatingIfNeeded: bytes.count)
    var offset = 0
    while offset + 8 <= bytes.count {
      hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    return UInt32(truncatingIfNeeded: mixed(hash, rest))
  }

  package static func of(_ name: String) -> UInt32 { name.withBytes { of($0) } }

  /// Of the name that stands in this range of a text.
  package static func of(_ range: Range<Int>, in text: [UInt8]) -> UInt32 {
    text.withUnsafeBufferPointer { of(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The golden ratio spreads each bit upwards, the shift brings the upper ones down.
  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }
}
