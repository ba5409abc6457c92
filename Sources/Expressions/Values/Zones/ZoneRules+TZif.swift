extension ZoneRules {
  /// Reads a file of the system's zone data (`/usr/share/zoneinfo/Europe/Lisbon`); `nil` if it is none.
  ///
  /// Source: <https://www.rfc-editor.org/rfc/rfc8536>. Version 1 has 32-bit instants; later versions repeat everything with
  /// 64 bits, and have a rule for the time behind the last change.
  package init?(tzif bytes: [UInt8]) {
    var reader = TZifReader(bytes: bytes)
    guard let first = reader.header() else { return nil }
    if first.version == 0 {
      guard let changes = reader.changes(first, wordSize: 4) else { return nil }
      self.init(changes: changes.list, first: changes.first, rule: nil)
      return
    }
    reader.skip(first, wordSize: 4)
    guard let second = reader.header(), let changes = reader.changes(second, wordSize: 8) else {
      return nil
    }
    self.init(
      changes: changes.list, first: changes.first, rule: YearlyZoneRule(reader.footer))
  }
}

/// The parts of a TZif file, in order.
private struct TZifReader {
  let bytes: [UInt8]
  var position = 0

  struct Header {
    let version: UInt8
    let utcCount, standardCount, leapCount, timeCount, typeCount, nameCount: Int

    func size(_ wordSize: Int) -> Int {
      timeCount * (wordSize + 1) + typeCount * 6 + nameCount + leapCount * (wordSize + 4)
        + standardCount + utcCount
    }
  }

  mutating func header() -> Header? {
    guard position + 44 <= bytes.count, bytes[position..<position + 4].elementsEqual("TZif".utf8)
    else { return nil }
    let start = position
    position += 20
    let counts = (0..<6).map { _ in word(4) }
    guard counts.allSatisfy({ $0 >= 0 && $0 < 100_000 }) else { return nil }
    return Header(
      version: bytes[start + 4], utcCount: counts[0], standardCount: counts[1],
      leapCount: counts[2], timeCount: counts[3], typeCount: counts[4], nameCount: counts[5])
  }

  mutating func skip(_ header: Header, wordSize: Int) { position += header.size(wordSize) }

  /// The changes, and the offset before them.
  mutating func changes(
    _ header: Header, wordSize: Int
  ) -> (list: [(instant: Int64, offset: Int32)], first: Int32)? {
    guard position + header.size(wordSize) <= bytes.count, header.typeCount > 0 else { return nil }
    let end = position + header.size(wordSize)
    let instants = (0..<header.timeCount).map { _ in Int64(word(wordSize)) }
    let types = (0..<header.timeCount).map { _ in word(1) & 0xFF }
    let offsets = (0..<header.typeCount).map { _ in
      defer { position += 2 }
      return Int32(clamping: word(4))
    }
    position = end
    guard types.allSatisfy({ $0 < offsets.count }) else { return nil }
    return (zip(instants, types).map { ($0, offsets[$1]) }, offsets[0])
  }

  /// What stands between the two line ends at the end.
  var footer: ArraySlice<UInt8> {
    guard position < bytes.count else { return [] }
    return bytes[(position + 1)...].prefix { $0 != 0x0A }
  }

  /// A signed big-endian number.
  private mutating func word(_ size: Int) -> Int {
    guard position + size <= bytes.count else { return -1 }
    var value: Int = bytes[position] >= 0x80 ? -1 : 0
    for _ in 0..<size {
      value = value << 8 | Int(bytes[position])
      position += 1
    }
    return value
  }
}
