/// Digests and signatures of a text, in hexadecimal digits or Base64.
extension LiquidFilters {
  static let md5 = digest("md5", "MD5", "hey", "6057f13c496ecf7fd777ceb9e79ae285", Digests.md5)
  static let sha1 = digest(
    "sha1", "SHA-1", "hey", "7f550a9f4c44173a37664d938f1355f0f92a47a7", Digests.sha1)
  static let sha2 = digest(
    "sha2", "SHA-256", "hey", "fa690b82061edfd2852629aeba8a8977b57e40fcb77d1a7a28b26cba62591204",
    SHA2.digest256)
  static let sha256 = digest(
    "sha256", "SHA-256", "hey", "fa690b82061edfd2852629aeba8a8977b57e40fcb77d1a7a28b26cba62591204",
    SHA2.digest256)
  static let sha512 = digest("sha512", "SHA-512", nil, "", SHA2.digest512)

  private static func digest(
    _ name: String, _ algorithm: String, _ input: String?, _ output: String,
    _ compute: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) -> Function {
    .platformFilter(
      name, [], on: [.braze, .customerIO, .vero],
      "The \(algorithm) digest of a text. Not for secrets.",
      input.map { [.init("{{ \"\($0)\" | \(name) }}", output)] }
        ?? [.init("{{ \"\" | \(name) | size }}", "128")]
    ) { arguments, evaluation throws(EvaluationError) in
      try evaluation.text(HexText.text(of: compute(Array(LiquidText.of(arguments[0]).utf8))))
    }
  }
}
