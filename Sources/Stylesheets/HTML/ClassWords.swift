/// The words of a class attribute; those that hold something unknown are left out.
struct ClassWords: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.position = range.lowerBound
    self.end = range.upperBound
  }

  mutating func next() -> Range<Int>? {
    while position < end {
      while position < end, CSSByte.isSpace(bytes[position]) { position += 1 }
      let start = position
      while position < end, !CSSByte.isSpace(bytes[position]) { position += 1 }
      if position > start, !bytes[start..<position].contains(HoleText.hole) {
        return start..<position
      }
    }
    return nil
  }
}
