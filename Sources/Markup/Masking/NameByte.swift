/// Which bytes make names: a bit more than XML allows (all beyond ASCII), for libxml2 looks at those again.
enum NameByte {
  static func starts(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return (lower >= 0x61 && lower <= 0x7A) || byte == 0x5F || byte == 0x3A || byte >= 0x80
  }

  static func continues(_ byte: UInt8) -> Bool {
    starts(byte) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D || byte == 0x2E
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
}
