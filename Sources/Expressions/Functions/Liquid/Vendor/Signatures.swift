/// Keyed digests (RFC 2104) of a text.
extension LiquidFilters {
  static let hmacSHA1 = signature("hmac_sha1", "SHA-1", sha1Code, isHex: true)
  static let hmacSHA1Hex = signature("hmac_sha1_hex", "SHA-1", sha1Code, isHex: true)
  static let hmacSHA1Base64 = signature("hmac_sha1_base64", "SHA-1", sha1Code, isHex: false)
  static let hmacSHA256 = signature("hmac_sha256", "SHA-256", sha256Code, isHex: true)
  static let hmacSHA256Hex = signature("hmac_sha256_hex", "SHA-256", sha256Code, isHex: true)
  static let hmacSHA256Base64 = signature(
    "hmac_sha256_base64", "SHA-256", sha256Code, isHex: false)
  static let hmacSHA512 = signature("hmac_sha512", "SHA-512", sha512Code, isHex: true)

  private typealias Code = @Sendable (_ key: [UInt8], _ message: [UInt8]) -> [UInt8]

  private static let sha1Code: Code = { key, message in
    code(Digests.sha1, block: 64, key: key, message)
  }
  private static let sha256Code: Code = { key, message in
    code(SHA2.digest256, block: 64, key: key, message)
  }
  private static let sha512Code: Code = { key, message in
    code(SHA2.digest512, block: 128, key: key, message)
  }

  private static func code(
    _ digest: ([UInt8]) -> [UInt8], block: Int, key: [UInt8], _ message: [UInt8]
  ) -> [UInt8] {
    var padded = key.count > block ? digest(key) : key
    padded += [UInt8](repeating: 0, count: block - padded.count)
    return digest(padded.map { $0 ^ 0x5C } + digest(padded.map { $0 ^ 0x36 } + message))
  }

  private static func signature(
    _ name: String, _ algorithm: String, _ compute: @escaping Code, isHex: Bool
  ) -> Function {
    let bytes = compute(Array("secret_key".utf8), Array("hey".utf8))
    let text: @Sendable ([UInt8]) -> String = { bytes in
      isHex ? HexText.text(of: bytes) : Base64Text.text(of: bytes)
    }
    return .platformFilter(
      name, [.init("key")], on: [.braze, .customerIO],
      "The HMAC of a text with \(algorithm), in \(isHex ? "hexadecimal digits" : "Base64").",
      [.init("{{ \"hey\" | \(name): \"secret_key\" }}", text(bytes))]
    ) { arguments, evaluation throws(EvaluationError) in
      let key = Array(LiquidText.of(arguments[1]).utf8)
      return try evaluation.text(text(compute(key, Array(LiquidText.of(arguments[0]).utf8))))
    }
  }
}
