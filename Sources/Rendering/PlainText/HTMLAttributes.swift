/// Reads the attributes of a start tag up to its `>`.
struct HTMLAttributes {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  /// At the `>` once `next` gives `nil`.
  private(set) var position: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    self.bytes = bytes
    self.position = range.lowerBound
    self.end = range.upperBound
  }

  /// Where the next attribute's name and value stand; `nil` behind the last one.
  mutating func next() -> (name: Range<Int>, value: Range<Int>)? {
    skip { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
    guard position < end, bytes[position] != UInt8(ascii: ">") else { return nil }
    let start = position
    position += 1
    skip { !$0.endsName && $0 != UInt8(ascii: "=") }
    let name = start..<position
    skip { $0 <= 0x20 }
    guard position < end, bytes[position] == UInt8(ascii: "=") else {
      return (name, position..<position)
    }
    position += 1
    return (name, readValue())
  }

  private mutating func readValue() -> Range<Int> {
    skip { $0 <= 0x20 }
    guard position < end else { return end..<end }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = position
      skip { $0 > 0x20 && $0 != UInt8(ascii: ">") }
      return start..<position
    }
    position += 1
    let start = position
    skip { $0 != quote }
    defer { position = min(end, position + 1) }
    return start..<position
  }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while position < end, condition(bytes[position]) { position += 1 }
  }
}
