/// The hash of the compiler's own tables of names, which hold no more than a template brings: FNV-1a, folded.
package enum NameHash {
  package static func of(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }

  package static func of(_ name: String) -> UInt32 {
    if let hash = name.utf8.withContiguousStorageIfAvailable({ of($0) }) { return hash }
    var name = name
    return name.withUTF8 { of($0) }
  }

  /// Of the name that stands in this range of a text.
  package static func of(_ range: Range<Int>, in text: [UInt8]) -> UInt32 {
    text.withUnsafeBufferPointer { of(UnsafeBufferPointer(rebasing: $0[range])) }
  }
}
