extension [UInt8] {
  /// The first offset at or behind `start` where one of two bytes stands, looked for at sixteen places at once; `nil` if
  /// there is none.
  func offset(of first: UInt8, or second: UInt8, from start: Int) -> Int? {
    let (firsts, seconds) = (SIMD16(repeating: first), SIMD16(repeating: second))
    return withUnsafeBytes { bytes in
      var place = start
      while place + 16 <= bytes.count {
        let block = bytes.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
        let found = (block .== firsts) .| (block .== seconds)
        let words = unsafeBitCast(found, to: SIMD2<UInt64>.self)
        if words[0] != 0 { return place + words[0].trailingZeroBitCount / 8 }
        if words[1] != 0 { return place + 8 + words[1].trailingZeroBitCount / 8 }
        place += 16
      }
      while place < bytes.count {
        if bytes[place] == first || bytes[place] == second { return place }
        place += 1
      }
      return nil
    }
  }
}
