/// UTF-16 to UTF-8.
enum UTF16Decoder {
  /// Half a surrogate pair and an odd last byte become U+FFFD.
  static func decode(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    var place = bytes.startIndex
    while place + 1 < bytes.endIndex {
      let first = UInt16(bytes[place])
      let second = UInt16(bytes[place + 1])
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      place += 2
    }
    if place < bytes.endIndex { units.append(0xFFFD) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
