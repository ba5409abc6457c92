/// Bytes as hexadecimal digits in small letters, and back.
enum HexText {
  private static let alphabet = Array("0123456789abcdef".utf8)

  static func digits(of byte: UInt8) -> [UInt8] {
    [alphabet[Int(byte >> 4)], alphabet[Int(byte & 15)]]
  }

  static func text(of bytes: some Sequence<UInt8>) -> String {
    String(decoding: bytes.flatMap(digits), as: UTF8.self)
  }

  /// `nil` if the text is no even number of digits.
  static func bytes(of text: String) -> [UInt8]? {
    let digits = text.utf8.map { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[index], let low = digits[index + 1] else { return nil }
      bytes.append(UInt8(high << 4 | low))
    }
    return bytes
  }
}
