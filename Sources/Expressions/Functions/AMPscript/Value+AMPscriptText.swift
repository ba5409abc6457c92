extension Value {
  /// What AMPscript prints for a value: nothing for null, `True`, whole numbers without decimals, doubles with 15 significant
  /// digits, dates as `M/d/yyyy h:mm:ss tt`.
  var ampscriptText: String {
    switch self {
    case .undefined, .null, .blank, .empty: ""
    case .bool(let flag): flag ? "True" : "False"
    case .integer(let number): String(number)
    case .double(let number): number.ampscriptText
    case .string(let text): text
    case .markup(let html): html
    case .date(let timestamp): WallClock(timestamp).ampscriptText
    case .array(let items): items.map(\.ampscriptText).joined(separator: ", ")
    case .range, .object, .rows, .row: ""
    }
  }
}

extension Double {
  /// As .NET Framework prints a double: 15 significant digits, an exponent from 1E+15 on and below 0.0001, `∞`, `NaN`.
  var ampscriptText: String {
    if isNaN { return "NaN" }
    if isInfinite { return self < 0 ? "-∞" : "∞" }
    let (digits, exponent) = significantDigits(15)
    if digits.isEmpty { return "0" }
    let sign = self < 0 ? "-" : ""
    if exponent > 15 || exponent < -4 {
      return sign + Double.scientific(digits, exponent - 1)
    }
    let number = DecimalNumber(isNegative: false, digits: digits, exponent: exponent)
    return sign + number.text(places: number.scale)
  }

  /// `1.5E+20`, `1E-05`: an exponent of two digits at least.
  private static func scientific(_ digits: [UInt8], _ exponent: Int) -> String {
    let fraction = digits.count > 1 ? "." + String(digits: digits[1...]) : ""
    let power = String(exponent.magnitude)
    let padding = power.utf8.count < 2 ? "0" : ""
    return String(digits: digits.prefix(1)) + fraction + "E" + (exponent < 0 ? "-" : "+") + padding
      + power
  }
}

extension WallClock {
  /// `3/4/2026 1:52:07 PM`.
  var ampscriptText: String {
    let parts = parts
    let hour = parts.hour % 12 == 0 ? 12 : parts.hour % 12
    return "\(parts.month)/\(parts.day)/\(parts.year) \(hour):\(padded(parts.minute)):"
      + "\(padded(parts.second)) \(parts.hour < 12 ? "AM" : "PM")"
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
