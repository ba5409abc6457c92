extension LiquidFilters {
  static let round = Function.liquidFilter(
    "round", [.init("digits", required: false)],
    "To the nearest whole number, or to a number of digits; halves go away from zero.",
    [.init("{{ 2.5 | round }} {{ 2.675 | round: 2 }}", "3 2.68")]
  ) { arguments, _ throws(EvaluationError) in
    let digits = wholeDigits(arguments[1])
    if case .double(let number) = arguments[0], let simple = rounded(number, digits) {
      return simple
    }
    switch LiquidNumber(arguments[0]) {
    case .integer(let number):
      if digits >= 0 { return LiquidNumber.integer(number).value }
      return whole(LiquidDecimal(mantissa: number, exponent: 0).rounded(.nearest, digits: digits))
    case .decimal(let decimal):
      let rounded = decimal.rounded(.nearest, digits: digits)
      if digits > 0, rounded.mantissa == 0, decimal.mantissa < 0 { return .double(-0.0) }
      return digits > 0 ? .double(rounded.double) : whole(rounded)
    case .special(0): return digits > 0 ? arguments[0] : .integer(0)
    case .special(let number): throw domainError(number)
    }
  }

  static let ceil = Function.liquidFilter(
    "ceil", "The next whole number upwards.", [.init("{{ 1.2 | ceil }}", "2")]
  ) { arguments, _ throws(EvaluationError) in try whole(arguments[0], .up) }

  static let floor = Function.liquidFilter(
    "floor", "The next whole number downwards.", [.init("{{ -1.2 | floor }}", "-2")]
  ) { arguments, _ throws(EvaluationError) in try whole(arguments[0], .down) }

  static let abs = Function.liquidFilter(
    "abs", "Without its sign.", [.init("{{ -3.5 | abs }}", "3.5")]
  ) { arguments, _ in
    switch LiquidNumber(arguments[0]) {
    case .integer(let number): LiquidNumber.integer(number < 0 ? 0 - number : number).value
    case .decimal(let decimal): .double(Swift.abs(decimal.double))
    case .special(let number): .double(Swift.abs(number))
    }
  }

  private static func whole(
    _ value: Value, _ rounding: LiquidDecimal.Rounding
  ) throws(EvaluationError) -> Value {
    switch LiquidNumber(value) {
    case .integer(let number): return LiquidNumber.integer(number).value
    case .decimal(let decimal): return whole(decimal.rounded(rounding))
    case .special(0): return .integer(0)
    case .special(let number): throw domainError(number)
    }
  }

  private static func whole(_ decimal: LiquidDecimal) -> Value {
    decimal.integer.map { LiquidNumber.integer($0).value } ?? .double(decimal.double)
  }

  /// The rounding of a number of moderate size, unless it lies so near to a half that its exact digits decide.
  private static func rounded(_ number: Double, _ digits: Int) -> Value? {
    guard digits > 0, digits < 10 else { return nil }
    let power = LiquidDecimal.powers[digits]
    let scaled = number.magnitude * power
    guard scaled < 1e9 else { return nil }
    let whole = scaled.rounded(.down)
    guard Swift.abs(scaled - whole - 0.5) > 1e-6 else { return nil }
    let result = (scaled - whole > 0.5 ? whole + 1 : whole) / power
    return .double(number.sign == .minus ? -result : result)
  }

  private static func wholeDigits(_ value: Value) -> Int {
    if case .integer(let digits) = value { return min(max(digits, -400), 400) }
    let number = LiquidNumber(value)
    switch number {
    case .integer(let digits): return min(max(Int(clamping: digits), -400), 400)
    default: return Int(min(max(number.double, -400), 400).rounded(.towardZero))
    }
  }

  private static func domainError(_ number: Double) -> EvaluationError {
    EvaluationError(.printed, "Computation results in '\(RubyFloat.text(number))'")
  }
}
