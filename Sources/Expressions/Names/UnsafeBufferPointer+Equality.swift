extension UnsafeBufferPointer<UInt8> {
  /// Whether these are the same bytes, compared eight at a time.
  package func equals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    let (these, those) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
    var offset = 0
    while offset + 8 <= count {
      let here = these.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if here != those.loadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
      offset += 8
    }
    while offset < count {
      if self[offset] != other[offset] { return false }
      offset += 1
    }
    return true
  }
}
