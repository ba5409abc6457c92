/// Offsets of line starts, made once per file; a line is found by bisection.
struct LineTable: Sendable {
  private let starts: [Int]

  init(bytes: [UInt8]) {
    var starts = [0]
    starts.reserveCapacity(bytes.count / 32)
    let lineFeeds = SIMD16<UInt8>(repeating: 0x0A)
    bytes.withUnsafeBytes { bytes in
      var offset = 0
      while offset + 16 <= bytes.count {
        let block = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
        let found = unsafeBitCast(block .== lineFeeds, to: SIMD2<UInt64>.self)
        if found[0] | found[1] != 0 {
          Self.add(found[0], at: offset, to: &starts)
          Self.add(found[1], at: offset + 8, to: &starts)
        }
        offset += 16
      }
      for offset in offset..<bytes.count where bytes[offset] == 0x0A { starts.append(offset + 1) }
    }
    self.starts = starts
  }

  /// A line starts behind each byte of `found` that is not 0.
  private static func add(_ found: UInt64, at offset: Int, to starts: inout [Int]) {
    var found = found
    while found != 0 {
      let byte = found.trailingZeroBitCount / 8
      starts.append(offset + byte + 1)
      found &= ~(0xFF << UInt64(byte * 8))
    }
  }

  /// The line (from 1) that holds `offset`, and the offset of its first byte.
  func line(at offset: Int) -> (number: Int, start: Int) {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return (low + 1, starts[low])
  }

  /// The bytes of a line (from 1); a number outside the file gives an empty range at its end.
  func range(ofLine number: Int, count: Int) -> Range<Int> {
    guard number >= 1, number <= starts.count else { return count..<count }
    let end = number < starts.count ? starts[number] : count
    return starts[number - 1]..<end
  }
}
