import Foundation

/// Text in a header line (RFC 2047): as it is if it is short ASCII, else as encoded words of at most 75 characters, one a line.
enum EncodedWord {
  /// `Größe` → `=?UTF-8?B?R3LDtsOfZQ==?=`. Line ends and control characters become spaces, whatever the text holds; a text
  /// that looks like an encoded word is encoded, so that it is read as it is.
  static func encode(_ text: String) -> String {
    let clean = text.unicodeScalars.map { isControl($0) ? " " : String($0) }.joined()
    let isPlain = clean.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !clean.contains("=?")
    if isPlain && clean.utf8.count <= 60 { return clean }
    return words(of: clean).joined(separator: "\r\n ")
  }

  /// Characters that end a line or are seen by nobody.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || scalar.value == 0x2028 || scalar.value == 0x2029
  }

  /// No character is torn apart: each word is well-formed by itself.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var pending: [UInt8] = []
    for character in text.unicodeScalars {
      let bytes = Array(String(character).utf8)
      if pending.count + bytes.count > 45 {
        words.append(word(pending))
        pending = []
      }
      pending += bytes
    }
    return words + [word(pending)]
  }

  private static func word(_ bytes: [UInt8]) -> String {
    "=?UTF-8?B?\(Data(bytes).base64EncodedString())?="
  }
}
