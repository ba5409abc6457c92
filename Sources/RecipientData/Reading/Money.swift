/// Amounts in minor units as decimal text.
enum Money {
  /// `text(minor: 4543, currency: "EUR")` is `45.43`; `text(minor: 500, currency: "JPY")` is `500`.
  static func text(minor: Int, currency: String?) -> String {
    let decimals = currency.flatMap { minorUnits[$0.uppercased()] } ?? 2
    let digits = String(minor.magnitude)
    let sign = minor < 0 ? "-" : ""
    guard decimals > 0 else { return sign + digits }
    let zeros = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count))
    let padded = zeros + digits
    return "\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
  }

  /// Currencies whose minor unit is not a hundredth (ISO 4217).
  private static let minorUnits: [String: Int] = [
    "BHD": 3, "BIF": 0, "CLF": 4, "CLP": 0, "DJF": 0, "GNF": 0, "IQD": 3, "ISK": 0, "JOD": 3,
    "JPY": 0, "KMF": 0, "KRW": 0, "KWD": 3, "LYD": 3, "OMR": 3, "PYG": 0, "RWF": 0, "TND": 3,
    "UGX": 0, "UYI": 0, "UYW": 4, "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
  ]
}
