/// The attributes of a start tag, in order.
struct HTMLAttributes: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  /// `from` stands behind the name, `to` behind the `>`.
  init(bytes: [UInt8], from: Int, to: Int) {
    self.bytes = bytes
    self.position = from
    self.end = to
  }

  /// One attribute.
  struct Attribute {
    let name: Range<Int>
    /// Without quotes; empty behind the name if it has no value.
    let value: Range<Int>
    /// From the name to the end of the value, quotes included.
    let whole: Range<Int>
  }

  mutating func next() -> Attribute? {
    while position < end, CSSByte.isSpace(bytes[position]) || bytes[position] == 0x2F {
      position += 1
    }
    guard position < end, bytes[position] != UInt8(ascii: ">") else { return nil }
    let start = position
    position += 1
    while position < end, !endsName(bytes[position]) { position += 1 }
    let name = start..<position
    let value = readValue()
    return Attribute(
      name: name, value: value ?? name.upperBound..<name.upperBound, whole: start..<position)
  }

  private func endsName(_ byte: UInt8) -> Bool {
    CSSByte.isSpace(byte) || byte == 0x3D || byte == 0x3E || byte == 0x2F
  }

  private mutating func readValue() -> Range<Int>? {
    var place = position
    while place < end, CSSByte.isSpace(bytes[place]) { place += 1 }
    guard place < end, bytes[place] == UInt8(ascii: "=") else { return nil }
    place += 1
    while place < end, CSSByte.isSpace(bytes[place]) { place += 1 }
    guard place < end else { return nil }
    let quote = bytes[place]
    if quote == 0x22 || quote == 0x27 {
      let close = bytes[(place + 1)..<end].firstIndex(of: quote) ?? end - 1
      position = Swift.min(close + 1, end)
      return place + 1..<Swift.max(close, place + 1)
    }
    position = place
    while position < end, !CSSByte.isSpace(bytes[position]), bytes[position] != 0x3E {
      position += 1
    }
    return place..<position
  }
}
