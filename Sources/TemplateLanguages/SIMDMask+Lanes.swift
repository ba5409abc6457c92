extension SIMDMask<SIMD16<Int8>> {
  /// The first lane that is set; `nil` if none is.
  @inline(__always)
  var firstLane: Int? {
    let words = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    if words[0] | words[1] == 0 { return nil }
    return words[0] != 0
      ? words[0].trailingZeroBitCount / 8 : 8 + words[1].trailingZeroBitCount / 8
  }
}
