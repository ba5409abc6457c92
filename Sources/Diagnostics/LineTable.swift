/// Counts the lines of a file up to each of its blocks; where a line starts in a block is looked for when it is asked, which
/// only messages do. Every method is given the bytes of the file.
struct LineTable: Sendable {
  /// For each block how many line feeds stand before it; empty for a file of one block.
  private let counts: [Int]

  private static let block = 1024

  init(bytes: [UInt8]) {
    var counts: [Int] = []
    if bytes.count > Self.block {
      counts.reserveCapacity(bytes.count / Self.block + 1)
      var count = 0
      for start in stride(from: 0, to: bytes.count, by: Self.block) {
        counts.append(count)
        count += Self.lineFeeds(in: bytes, start..<min(start + Self.block, bytes.count))
      }
    }
    self.counts = counts
  }

  /// The line (from 1) that holds `offset`, and the offset of its first byte.
  func line(at offset: Int, in bytes: [UInt8]) -> (number: Int, start: Int) {
    let block = counts.isEmpty ? 0 : min(offset / Self.block, counts.count - 1)
    let before = counts.isEmpty ? 0 : counts[block]
    let number = before + Self.lineFeeds(in: bytes, block * Self.block..<offset) + 1
    return (number, bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
  }

  /// The bytes of a line (from 1); a number outside the file gives an empty range at its end.
  func range(ofLine number: Int, in bytes: [UInt8]) -> Range<Int> {
    guard let start = start(ofLine: number, in: bytes) else { return bytes.count..<bytes.count }
    return start..<(bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count)
  }

  private func start(ofLine number: Int, in bytes: [UInt8]) -> Int? {
    guard number > 1 else { return number == 1 ? 0 : nil }
    // The block that holds the line feed before the line.
    let block = max(0, (counts.firstIndex { $0 >= number - 1 } ?? counts.count) - 1)
    var left = number - 1 - (counts.isEmpty ? 0 : counts[block])
    for place in block * Self.block..<bytes.count where bytes[place] == 0x0A {
      left -= 1
      if left == 0 { return place + 1 }
    }
    return nil
  }

  /// Counts sixteen bytes at once, for a range of at most one block, so that no byte of the sums overflows.
  private static func lineFeeds(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes.withUnsafeBytes { bytes in
      let lineFeed = SIMD16<UInt8>(repeating: 0x0A)
      var sums = SIMD16<UInt8>(repeating: 0)
      var place = range.lowerBound
      while place <= range.upperBound - 16 {
        let here = bytes.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
        // A lane of the mask is -1 where a line feed stands.
        sums &-= unsafeBitCast(here .== lineFeed, to: SIMD16<UInt8>.self)
        place &+= 16
      }
      var count = (0..<16).reduce(0) { $0 + Int(sums[$1]) }
      for place in place..<range.upperBound where bytes[place] == 0x0A { count += 1 }
      return count
    }
  }
}
