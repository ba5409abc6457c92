/// File names made of ids that come from data.
package enum FileName {
  /// A name without separators, leading dots or characters that a file system refuses. Different ids give different
  /// names: what is not a letter, digit, `-`, `_`, `@`, `+` or inner dot is written as `%` and two hexadecimal digits; a name
  /// that would be too long ends in a checksum.
  ///
  /// ```swift
  /// FileName.safe("r001")        // r001
  /// FileName.safe("../etc")      // %2E.%2Fetc
  /// ```
  package static func safe(_ id: String) -> String {
    var name = ""
    for byte in id.utf8 {
      if isPlain(byte), !(byte == UInt8(ascii: ".") && name.isEmpty) {
        name.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        name += "%" + hexadecimal(UInt64(byte), digits: 2)
      }
    }
    if name.isEmpty { return "%" }
    if name.utf8.count <= 180 { return name }
    return String(name.prefix(160)) + "~" + hexadecimal(checksum(id), digits: 16)
  }

  /// What identifies a name on file systems that ignore letter case.
  package static func identity(_ name: String) -> UInt64 { checksum(name.lowercased()) }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "@"),
      UInt8(ascii: "+"):
      true
    default: false
    }
  }

  private static func hexadecimal(_ number: UInt64, digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  /// FNV-1a, 64 bits.
  static func checksum(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
