/// Offsets of line starts, made once per file; a line is found by bisection.
struct LineTable: Sendable {
  private let starts: [Int]

  init(bytes: [UInt8]) {
    var starts = [0]
    bytes.withUnsafeBytes { bytes in
      var offset = 0
      while offset < bytes.count {
        // Eight bytes at once, as long as none of them is a line feed.
        if offset + 8 <= bytes.count,
          !Self.hasLineFeed(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        {
          offset += 8
          continue
        }
        for place in offset..<min(offset + 8, bytes.count) where bytes[place] == 0x0A {
          starts.append(place + 1)
        }
        offset += 8
      }
    }
    self.starts = starts
  }

  /// Whether one of the eight bytes is 0x0A: with the line feeds made zero, a borrow reaches the top bit of such a byte.
  @inline(__always)
  private static func hasLineFeed(_ word: UInt64) -> Bool {
    let zeroed = word ^ 0x0A0A_0A0A_0A0A_0A0A
    return (zeroed &- 0x0101_0101_0101_0101) & ~zeroed & 0x8080_8080_8080_8080 != 0
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
