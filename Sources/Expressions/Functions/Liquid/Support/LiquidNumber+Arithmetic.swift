extension LiquidNumber {
  static func + (a: LiquidNumber, b: LiquidNumber) throws(EvaluationError) -> LiquidNumber {
    try combine(a, b, whole: { $0.addingReportingOverflow($1) }, real: { $0 + $1 })
  }

  static func - (a: LiquidNumber, b: LiquidNumber) throws(EvaluationError) -> LiquidNumber {
    try combine(a, b, whole: { $0.subtractingReportingOverflow($1) }, real: { $0 - $1 })
  }

  static func * (a: LiquidNumber, b: LiquidNumber) throws(EvaluationError) -> LiquidNumber {
    if case .integer(let left) = a, case .integer(let right) = b {
      return .integer(try checked(left.multipliedReportingOverflow(by: right)))
    }
    if let left = a.decimal, let right = b.decimal {
      let (mantissa, overflow) = left.mantissa.multipliedReportingOverflow(by: right.mantissa)
      let exponent = left.exponent + right.exponent
      if !overflow, mantissa == 0 { return zero(a, b) }
      if !overflow { return .decimal(LiquidDecimal(mantissa: mantissa, exponent: exponent)) }
    }
    return real(a.double * b.double)
  }

  /// Whole numbers divide downwards; a decimal divided by zero is infinite.
  static func / (a: LiquidNumber, b: LiquidNumber) throws(EvaluationError) -> LiquidNumber {
    if case .integer(let left) = a, case .integer(let right) = b {
      return .integer(try floorDivide(left, right).quotient)
    }
    if let left = a.decimal, let right = b.decimal, right.mantissa != 0 {
      if left.mantissa == 0 { return zero(a, b) }
      return quotient(left, right)
    }
    return real(a.double / b.double)
  }

  /// The zero that a product or quotient of decimals gives: it has a sign.
  private static func zero(_ a: LiquidNumber, _ b: LiquidNumber) -> LiquidNumber {
    let isNegative = (a.double.sign == .minus) != (b.double.sign == .minus)
    return .special(isNegative ? -0.0 : 0)
  }

  /// Where both numbers are exact in floating point, so is the rounding of their quotient.
  private static func quotient(_ a: LiquidDecimal, _ b: LiquidDecimal) -> LiquidNumber {
    if let (x, y, _) = LiquidDecimal.aligned(a, b), x != 0, let left = LiquidDecimal.exact(x),
      let right = LiquidDecimal.exact(y)
    {
      return .special(left / right)
    }
    return .decimal(a.divided(by: b))
  }

  /// The remainder has the sign of the divisor.
  static func % (a: LiquidNumber, b: LiquidNumber) throws(EvaluationError) -> LiquidNumber {
    if b.isZero { throw EvaluationError(.printed, "divided by 0") }
    if case .integer(let left) = a, case .integer(let right) = b {
      return .integer(try floorDivide(left, right).remainder)
    }
    if let left = a.decimal, let right = b.decimal,
      let (x, y, exponent) = LiquidDecimal.aligned(left, right)
    {
      let remainder = try floorDivide(x, y).remainder
      return .decimal(LiquidDecimal(mantissa: remainder, exponent: exponent))
    }
    let rest = a.double.truncatingRemainder(dividingBy: b.double)
    return real(rest != 0 && (rest < 0) != (b.double < 0) ? rest + b.double : rest)
  }

  /// -1, 0 or 1; `nil` if one of them is not a number.
  static func compare(_ a: LiquidNumber, _ b: LiquidNumber) -> Int? {
    if let left = a.decimal, let right = b.decimal,
      let (x, y, _) = LiquidDecimal.aligned(left, right)
    {
      return x < y ? -1 : x == y ? 0 : 1
    }
    let (x, y) = (a.double, b.double)
    return x < y ? -1 : x == y ? 0 : x > y ? 1 : nil
  }

  private static func combine(
    _ a: LiquidNumber, _ b: LiquidNumber,
    whole: (Int128, Int128) -> (partialValue: Int128, overflow: Bool),
    real compute: (Double, Double) -> Double
  ) throws(EvaluationError) -> LiquidNumber {
    if case .integer(let left) = a, case .integer(let right) = b {
      return .integer(try checked(whole(left, right)))
    }
    if let left = a.decimal, let right = b.decimal,
      let (x, y, exponent) = LiquidDecimal.aligned(left, right)
    {
      let (mantissa, overflow) = whole(x, y)
      if !overflow { return .decimal(LiquidDecimal(mantissa: mantissa, exponent: exponent)) }
    }
    return real(compute(a.double, b.double))
  }

  private static func floorDivide(
    _ a: Int128, _ b: Int128
  ) throws(EvaluationError) -> (quotient: Int128, remainder: Int128) {
    if b == 0 { throw EvaluationError(.printed, "divided by 0") }
    if b == -1 { return (try checked(a.multipliedReportingOverflow(by: -1)), 0) }
    let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
    let isBelow = remainder != 0 && (remainder < 0) != (b < 0)
    return isBelow ? (quotient - 1, remainder + b) : (quotient, remainder)
  }

  private static func checked(
    _ result: (partialValue: Int128, overflow: Bool)
  ) throws(EvaluationError) -> Int128 {
    if result.overflow { throw EvaluationError(.printed, "number out of range") }
    return result.partialValue
  }

  private static func real(_ number: Double) -> LiquidNumber {
    number.isFinite ? .decimal(LiquidDecimal(number)) : .special(number)
  }
}
