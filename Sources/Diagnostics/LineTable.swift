/// Offsets of line starts, made once per file; a line is found by bisection.
struct LineTable: Sendable {
  private let starts: [Int]

  init(bytes: [UInt8]) {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    self.starts = starts
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
