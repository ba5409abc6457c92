import Expressions

extension [UInt8] {
  /// A range without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isASCIIWhitespace { start += 1 }
    while end > start, self[end - 1].isASCIIWhitespace { end -= 1 }
    return start..<end
  }

  /// The first offset at or behind `start` where one of two bytes stands, looked for at sixteen places at once; `nil` if
  /// there is none.
  func offset(of first: UInt8, or second: UInt8, from start: Int) -> Int? {
    let (firsts, seconds) = (SIMD16(repeating: first), SIMD16(repeating: second))
    return withUnsafeBytes { bytes in
      var place = start
      while place + 16 <= bytes.count {
        let block = bytes.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
        if let lane = ((block .== firsts) .| (block .== seconds)).firstLane { return place + lane }
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
