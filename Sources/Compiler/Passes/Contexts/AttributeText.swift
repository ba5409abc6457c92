/// Reads the text of an attribute value as a browser does, as far as the syntax of URLs and styles goes.
enum AttributeText {
  /// References to characters that URLs and styles give a meaning to.
  private static let references: [(name: StaticString, byte: UInt8)] = [
    ("amp;", 0x26), ("quot;", 0x22), ("apos;", 0x27), ("lt;", 0x3C), ("gt;", 0x3E),
    ("colon;", 0x3A), ("sol;", 0x2F), ("quest;", 0x3F), ("num;", 0x23), ("lpar;", 0x28),
    ("rpar;", 0x29), ("semi;", 0x3B), ("tab;", 0x09), ("newline;", 0x0A), ("bsol;", 0x5C),
  ]

  /// The byte at a place, and where the next one begins. A reference counts as one byte; one to a character beyond ASCII
  /// is a letter to URLs and styles.
  static func byte(
    in bytes: UnsafeBufferPointer<UInt8>, at place: Int, end: Int
  ) -> (UInt8, next: Int) {
    let byte = bytes[place]
    guard byte == UInt8(ascii: "&"), place + 2 < end else { return (byte, place + 1) }
    if bytes[place + 1] == UInt8(ascii: "#") {
      return number(in: bytes, at: place + 2, end: end) ?? (byte, place + 1)
    }
    for (name, value) in references where holds(name, in: bytes, at: place + 1, end: end) {
      return (value, place + 1 + name.utf8CodeUnitCount)
    }
    return (byte, place + 1)
  }

  private static func holds(
    _ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at place: Int, end: Int
  ) -> Bool {
    guard place + word.utf8CodeUnitCount <= end else { return false }
    for offset in 0..<word.utf8CodeUnitCount
    where bytes[place + offset].lowercased != word.utf8Start[offset] { return false }
    return true
  }

  private static func number(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
  ) -> (UInt8, next: Int)? {
    let isHexadecimal = bytes[start] | 0x20 == UInt8(ascii: "x")
    var place = isHexadecimal ? start + 1 : start
    let first = place
    var number = 0
    while place < end, let digit = digit(bytes[place], isHexadecimal) {
      number = min(0x110000, number * (isHexadecimal ? 16 : 10) + digit)
      place += 1
    }
    guard place > first else { return nil }
    if place < end, bytes[place] == UInt8(ascii: ";") { place += 1 }
    return (number < 128 ? UInt8(number) : 0x80, place)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte - 0x30)
    case 0x41...0x46 where isHexadecimal: Int(byte - 0x37)
    case 0x61...0x66 where isHexadecimal: Int(byte - 0x57)
    default: nil
    }
  }
}
