/// Offsets of line starts, made once per file; a line is found by bisection.
struct LineTable: Sendable {
  private let starts: [Int]

  init(bytes: [UInt8]) {
    var starts = [0]
    starts.reserveCapacity(bytes.count / 32)
    bytes.withUnsafeBytes { bytes in
      var offset = 0
      while offset + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        if Self.holdsLineEnd(word) { Self.add(offset..<offset + 8, of: bytes, to: &starts) }
        offset += 8
      }
      Self.add(offset..<bytes.count, of: bytes, to: &starts)
    }
    self.starts = starts
  }

  /// Whether one of eight bytes is a line feed.
  private static func holdsLineEnd(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let difference = word ^ (ones &* 0x0A)
    return (difference &- ones) & ~difference & (ones &* 0x80) != 0
  }

  private static func add(
    _ range: Range<Int>, of bytes: UnsafeRawBufferPointer, to starts: inout [Int]
  ) {
    for offset in range where bytes[offset] == 0x0A { starts.append(offset + 1) }
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
