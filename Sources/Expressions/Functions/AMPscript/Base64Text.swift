/// Base64 (RFC 4648), with padding or in the form for addresses without it.
enum Base64Text {
  private static let standard = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let forAddresses = standard.dropLast(2) + Array("-_".utf8)

  static func text(of bytes: [UInt8], forAddresses isPlain: Bool = false) -> String {
    let alphabet = isPlain ? Array(forAddresses) : standard
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 3 * 4 + 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      var group = 0
      for place in 0..<3 { group = group << 8 | (place < count ? Int(bytes[start + place]) : 0) }
      for place in 0...count { result.append(alphabet[group >> (18 - 6 * place) & 63]) }
      if !isPlain { result += [UInt8](repeating: 0x3D, count: 3 - count) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// `nil` if the text is not padded to groups of four or holds other characters; white space is skipped.
  static func bytes(of text: String) -> [UInt8]? {
    let digits: [UInt8] = text.utf8.filter { !$0.isASCIIWhitespace }
    guard digits.count % 4 == 0 else { return nil }
    let padding = digits.reversed().prefix { $0 == 0x3D }.count
    guard padding <= 2 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 4 * 3)
    var bits = 0
    var group = 0
    for digit in digits.dropLast(padding) {
      guard let value = value(of: digit) else { return nil }
      group = (group << 6 | value) & 0xFFFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(group >> bits & 255))
      }
    }
    return bytes
  }

  private static func value(of digit: UInt8) -> Int? {
    switch digit {
    case 0x41...0x5A: Int(digit) - 0x41
    case 0x61...0x7A: Int(digit) - 0x61 + 26
    case 0x30...0x39: Int(digit) - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
