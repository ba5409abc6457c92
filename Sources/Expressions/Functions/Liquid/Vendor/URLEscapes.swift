/// Escaping for addresses.
extension LiquidFilters {
  static let urlEscape = Function.platformFilter(
    "url_escape", [], on: [.shopify, .braze],
    "A whole address: characters that no address may hold become `%XX`; those with a meaning in it stay.",
    [.init("{{ \"hey<>hi\" | url_escape }}", "hey%3C%3Ehi")]
  ) { arguments, evaluation throws(EvaluationError) in
    var result: [UInt8] = []
    for byte in LiquidText.of(arguments[0]).utf8 {
      if isKept(byte) {
        result.append(byte)
      } else {
        result.append(UInt8(ascii: "%"))
        result += HexText.digits(of: byte).map { $0 >= 0x61 ? $0 & ~0x20 : $0 }
      }
    }
    return try evaluation.text(String(decoding: result, as: UTF8.self))
  }

  static let urlParamEscape = Function.platformFilter(
    "url_param_escape", [], on: [.shopify, .braze],
    "A value in the query of an address: also `&`, `=` and the like become `%XX`.",
    [.init("{{ \"hey<&>hi\" | url_param_escape }}", "hey%3C%26%3Ehi")]
  ) { arguments, evaluation throws(EvaluationError) in
    try evaluation.text(encoded(LiquidText.of(arguments[0]), space: "%20"))
  }

  /// Letters, digits and the signs of RFC 3986, `%` not among them.
  private static func isKept(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return byte.isDigit || (letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z"))
      || "-_.~:/?#[]@!$&'()*+,;=".utf8.contains(byte)
  }
}
