import Crypto
import Foundation

/// What can be said of an e-mail address without writing to it.
enum EmailAddress {
  /// Hexadecimal SHA-256 of the trimmed address in lower case, under which suppressions are kept.
  static func sha256(_ address: String) -> String {
    let normal = trimmed(address).lowercased()
    let digits = Array("0123456789abcdef".utf8)
    let hex = SHA256.hash(data: Data(normal.utf8)).flatMap {
      [digits[Int($0 >> 4)], digits[Int($0 & 15)]]
    }
    return String(decoding: hex, as: UTF8.self)
  }

  /// Whether mail can be sent there without extensions of SMTP: one `@`, a local part of at most 64 ASCII characters
  /// (dots only between others, or anything in quotes), and a domain of letters, digits and hyphens with a dot.
  static func isValid(_ address: String) -> Bool {
    let bytes = Array(trimmed(address).utf8)
    guard bytes.count <= 254, let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return false }
    return isLocalPart(bytes[..<at]) && isDomain(bytes[(at + 1)...])
  }

  private static func isLocalPart(_ part: ArraySlice<UInt8>) -> Bool {
    guard (1...64).contains(part.count) else { return false }
    if part.count >= 2, part.first == UInt8(ascii: "\""), part.last == UInt8(ascii: "\"") {
      return isQuotedContent(part.dropFirst().dropLast())
    }
    return part.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0.allSatisfy(isAtomByte) }
  }

  private static func isQuotedContent(_ content: ArraySlice<UInt8>) -> Bool {
    var isEscaped = false
    for byte in content {
      guard (0x20..<0x7F).contains(byte) else { return false }
      if !isEscaped, byte == UInt8(ascii: "\"") { return false }
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
    }
    return !isEscaped
  }

  private static func isDomain(_ domain: ArraySlice<UInt8>) -> Bool {
    let labels = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        (1...63).contains(label.count) && label.first != UInt8(ascii: "-")
          && label.last != UInt8(ascii: "-")
          && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
      }
  }

  /// RFC 5322's atext.
  private static func isAtomByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  private static func trimmed(_ address: String) -> String {
    address.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
