/// A decimal number: `mantissa × 10^exponent`. Liquid computes with decimals, so that `0.1 | plus: 0.2` is `0.3`.
///
/// Holds 38 digits; where an operation needs more, it is done in binary floating point.
struct LiquidDecimal {
  var mantissa: Int128
  var exponent: Int

  /// The shortest decimal that names this number.
  init(_ number: Double) {
    if let short = LiquidDecimal(short: number) {
      self = short
      return
    }
    self = LiquidDecimal(parsing: number.description) ?? LiquidDecimal(mantissa: 0, exponent: 0)
  }

  /// The same for a number with at most 15 digits, of which at most six stand behind the point: if `m / 10^k` gives the
  /// number and `m` has no more than 15 digits, no shorter decimal does.
  private init?(short number: Double) {
    for (places, power) in Self.powers.prefix(7).enumerated() {
      let scaled = (number * power).rounded()
      guard scaled.magnitude < 1e15 else { return nil }
      if scaled / power == number {
        self.init(mantissa: Int128(Int64(scaled)), exponent: -places)
        return
      }
    }
    return nil
  }

  init(mantissa: Int128, exponent: Int) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// Reads `-12.5` or `1.5e-07`; digits that do not fit are dropped.
  init?(parsing text: String) {
    var isNegative = false
    var mantissa: Int128 = 0
    var exponent = 0
    var seenPoint = false
    var bytes = Array(text.utf8)[...]
    if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      bytes.removeFirst()
    }
    while let byte = bytes.first {
      bytes.removeFirst()
      if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
        guard let power = Int(String(decoding: bytes, as: UTF8.self)) else { return nil }
        exponent += power
        break
      }
      if byte == UInt8(ascii: ".") {
        seenPoint = true
        continue
      }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      if mantissa < Int128.max / 100 {
        mantissa = mantissa * 10 + Int128(byte - UInt8(ascii: "0"))
        if seenPoint { exponent -= 1 }
      } else if !seenPoint {
        exponent += 1
      }
    }
    self.init(mantissa: isNegative ? -mantissa : mantissa, exponent: exponent)
  }

  /// The nearest floating-point number.
  var double: Double {
    if let exact = Self.exact(mantissa), exponent.magnitude < Self.powers.count {
      let power = Self.powers[Int(exponent.magnitude)]
      return exponent < 0 ? exact / power : exact * power
    }
    return Double("\(mantissa)e\(exponent)") ?? 0
  }

  /// A whole number as a floating-point number, if that holds it exactly.
  static func exact(_ number: Int128) -> Double? {
    number.magnitude < 1 << 53 ? Double(Int64(truncatingIfNeeded: number)) : nil
  }

  /// The powers of ten that floating-point numbers hold exactly.
  static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// Both numbers with the smaller of their exponents; `nil` if a mantissa would not fit.
  static func aligned(_ a: LiquidDecimal, _ b: LiquidDecimal) -> (
    a: Int128, b: Int128, exponent: Int
  )? {
    let exponent = min(a.exponent, b.exponent)
    guard let left = a.scaled(to: exponent), let right = b.scaled(to: exponent) else { return nil }
    return (left, right, exponent)
  }

  /// The mantissa for a smaller exponent.
  private func scaled(to target: Int) -> Int128? {
    if mantissa == 0 { return 0 }
    guard exponent - target <= 38 else { return nil }
    var result = mantissa
    for _ in 0..<(exponent - target) {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }

  /// The quotient with at least 20 digits; the divisor is not zero.
  func divided(by other: LiquidDecimal) -> LiquidDecimal {
    var numerator = mantissa
    var scale = exponent
    while numerator.magnitude < UInt128(Int128.max / 10) && numerator != 0 {
      numerator *= 10
      scale -= 1
    }
    return LiquidDecimal(mantissa: numerator / other.mantissa, exponent: scale - other.exponent)
  }

  /// How a fraction becomes whole.
  enum Rounding {
    case down, up
    /// Halves away from zero.
    case nearest
  }

  /// The number with at most `digits` digits behind the point (negative: whole tens, hundreds …).
  func rounded(_ rounding: Rounding, digits: Int = 0) -> LiquidDecimal {
    let (excess, overflow) = (0 - digits).subtractingReportingOverflow(exponent)
    if overflow || excess <= 0 { return self }
    if excess > 38 {
      let away = rounding == .up && mantissa > 0 ? 1 : rounding == .down && mantissa < 0 ? -1 : 0
      return LiquidDecimal(mantissa: Int128(away), exponent: -digits)
    }
    var unit: Int128 = 1
    for _ in 0..<excess { unit *= 10 }
    var (quotient, rest) = mantissa.quotientAndRemainder(dividingBy: unit)
    switch rounding {
    case .down: if rest < 0 { quotient -= 1 }
    case .up: if rest > 0 { quotient += 1 }
    case .nearest:
      if rest.magnitude >= unit.magnitude - rest.magnitude { quotient += mantissa < 0 ? -1 : 1 }
    }
    rest = 0
    return LiquidDecimal(mantissa: quotient, exponent: -digits)
  }

  /// The number if it is whole and fits.
  var integer: Int128? {
    if exponent <= 0 {
      let whole = rounded(.nearest)
      guard whole.exponent <= 0 else { return whole.scaled(to: 0) }
      var value = whole.mantissa
      var rest = whole.exponent
      while rest < 0 {
        value /= 10
        rest += 1
      }
      return value
    }
    return scaled(to: 0)
  }
}
