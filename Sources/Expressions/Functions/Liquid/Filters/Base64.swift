extension LiquidFilters {
  static let base64Encode = Function.liquidTextFilter(
    "base64_encode", "As Base64.", [.init("{{ \"a?\" | base64_encode }}", "YT8=")]
  ) { Base64.standard.encode(Array($0.utf8)) }

  static let base64Decode = Function.liquidTextFilter(
    "base64_decode", "From Base64.", [.init("{{ \"YT8=\" | base64_decode }}", "a?")]
  ) { text throws(EvaluationError) in try decode(text, .standard, "base64_decode") }

  static let base64URLSafeEncode = Function.liquidTextFilter(
    "base64_url_safe_encode", "As Base64 with `-` and `_`, which need no escaping in URLs.",
    [.init("{{ \"a?>\" | base64_url_safe_encode }}", "YT8-")]
  ) { Base64.urlSafe.encode(Array($0.utf8)) }

  static let base64URLSafeDecode = Function.liquidTextFilter(
    "base64_url_safe_decode", "From Base64 with `-` and `_`; padding may be left out.",
    [.init("{{ \"YT8-\" | base64_url_safe_decode }}", "a?>")]
  ) { text throws(EvaluationError) in try decode(text, .urlSafe, "base64_url_safe_decode") }

  private static func decode(
    _ text: String, _ alphabet: Base64, _ filter: String
  ) throws(EvaluationError) -> String {
    guard let bytes = alphabet.decode(Array(text.utf8)) else {
      throw EvaluationError(.printed, "invalid base64 provided to \(filter)")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The two alphabets of RFC 4648.
private struct Base64: Sendable {
  let alphabet: [UInt8]
  let requiresPadding: Bool

  static let standard = Base64(last: "+/", requiresPadding: true)
  static let urlSafe = Base64(last: "-_", requiresPadding: false)

  private init(last: String, requiresPadding: Bool) {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    alphabet = Array((letters + last).utf8)
    self.requiresPadding = requiresPadding
  }

  func encode(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for index in 0..<4 {
        let isDigit = index <= group.count
        result.append(isDigit ? alphabet[bits >> (18 - 6 * index) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  func decode(_ text: [UInt8]) -> [UInt8]? {
    var digits = text[...]
    var padding = 0
    while digits.last == UInt8(ascii: "="), padding < 2 {
      digits.removeLast()
      padding += 1
    }
    guard digits.count % 4 != 1 else { return nil }
    let isPadded = (digits.count + padding) % 4 == 0
    guard isPadded || (!requiresPadding && padding == 0) else { return nil }
    var result: [UInt8] = []
    var bits = 0
    var count = 0
    for digit in digits {
      guard let value = alphabet.firstIndex(of: digit) else { return nil }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> count))
        bits &= (1 << count) - 1
      }
    }
    return bits == 0 ? result : nil
  }
}
