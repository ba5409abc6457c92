extension LiquidFilters {
  /// Filters that e-mail platforms add to Liquid, by name.
  package static let vendor: [Function] = [
    currency, formatNumber, hmacSHA1, hmacSHA1Base64, hmacSHA1Hex, hmacSHA256, hmacSHA256Base64,
    hmacSHA256Hex, hmacSHA512, json, jsonEscape, jsonify, md5, money, moneyWithCurrency,
    moneyWithoutCurrency, moneyWithoutTrailingZeros, numberWithDelimiter, pluralize,
    propertyAccessor, raw, sha1, sha2, sha256, sha512, timeZone, titlecase, urlEscape,
    urlParamEscape,
  ]
}
