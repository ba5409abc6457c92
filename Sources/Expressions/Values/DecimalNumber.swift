/// A number in decimal digits, exact: what AMPscript compares and formats by, so that `1.005` rounds like 1.005.
package struct DecimalNumber: Sendable {
  /// Not set for zero.
  package var isNegative: Bool
  /// Digits 0...9 without leading zeros; empty for zero.
  package var digits: [UInt8]
  /// How many of the digits stand behind the point; may exceed `digits.count` (0.001 is [1] with 3), never negative.
  package var scale: Int

  /// Digits beyond this are not kept, so that no text can make comparisons slow.
  private static let maximumDigits = 1100

  package init(isNegative: Bool, digits: [UInt8], scale: Int) {
    let first = digits.firstIndex { $0 != 0 } ?? digits.count
    self.digits = Array(digits[first...])
    self.scale = scale
    self.isNegative = isNegative && !self.digits.isEmpty
  }

  package init(_ integer: Int) {
    self.init(
      isNegative: integer < 0, digits: String(integer.magnitude).utf8.map { $0 - 0x30 }, scale: 0)
  }

  /// A double with at most 15 significant digits; `nil` for infinities and NaN.
  package init?(_ double: Double) {
    guard double.isFinite else { return nil }
    let (digits, exponent) = double.significantDigits(15)
    self.init(isNegative: double < 0, digits: digits, exponent: exponent)
  }

  /// `0.d1d2d3… × 10^exponent`.
  init(isNegative: Bool, digits: [UInt8], exponent: Int) {
    var digits = digits
    while digits.count < exponent { digits.append(0) }
    self.init(isNegative: isNegative, digits: digits, scale: digits.count - exponent)
  }

  /// White space, a sign, digits with `,` between them, a point and digits: `-1,234.50`; `nil` for anything else.
  package init?(parsing text: some Sequence<UInt8>) {
    var isNegative = false
    var digits: [UInt8] = []
    var scale = 0
    var (hasSign, hasPoint, hasDigit, isDone) = (false, false, false, false)
    for byte in text {
      switch byte {
      case 0x30...0x39 where !isDone:
        hasDigit = true
        if digits.count < Self.maximumDigits {
          digits.append(byte - 0x30)
          if hasPoint { scale += 1 }
        } else if !hasPoint {
          return nil
        }
      case 0x2E where !hasPoint && !isDone: hasPoint = true
      case 0x2C where hasDigit && !hasPoint && !isDone: break
      case 0x2B where !hasSign && !hasDigit && !hasPoint: hasSign = true
      case 0x2D where !hasSign && !hasDigit && !hasPoint:
        hasSign = true
        isNegative = true
      case _ where byte.isASCIIWhitespace: isDone = hasDigit || hasPoint || hasSign
      default: return nil
      }
    }
    guard hasDigit else { return nil }
    self.init(isNegative: isNegative, digits: digits, scale: scale)
  }

  package var isZero: Bool { digits.isEmpty }

  /// Digits before the point; negative where zeros follow it (0.001 gives −2).
  var exponent: Int { digits.count - scale }

  /// Rounded to that many digits behind the point, halves away from zero.
  package func rounded(toScale places: Int) -> DecimalNumber {
    guard scale > places else { return self }
    let kept = digits.count - (scale - places)
    guard kept >= 0 else { return DecimalNumber(isNegative: false, digits: [], scale: places) }
    var result = Array(digits[..<kept])
    if digits[kept] >= 5 { result.incrementLastDigit() }
    return DecimalNumber(isNegative: isNegative, digits: result, scale: places)
  }

  /// Its sign, then its digits with exactly `places` behind the point.
  package func text(places: Int) -> String {
    let (whole, fraction) = rounded(toScale: places).parts(places: places)
    let sign = isNegative && !rounded(toScale: places).isZero ? "-" : ""
    let wholeText = whole.isEmpty ? "0" : String(digits: whole)
    return sign + wholeText + (places > 0 ? "." + String(digits: fraction) : "")
  }

  /// The digits before and behind the point, the latter filled up to `places`.
  func parts(places: Int) -> (whole: [UInt8], fraction: [UInt8]) {
    let whole = exponent > 0 ? Array(digits[..<exponent]) : []
    var fraction = [UInt8](repeating: 0, count: max(0, -exponent)) + digits[max(0, exponent)...]
    while fraction.count < places { fraction.append(0) }
    return (whole, Array(fraction.prefix(max(places, 0))))
  }
}

extension DecimalNumber: Comparable {
  package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative
      ? right.magnitudeIsLess(than: left) : left.magnitudeIsLess(than: right)
  }

  package static func == (left: DecimalNumber, right: DecimalNumber) -> Bool {
    !(left < right) && !(right < left)
  }

  private func magnitudeIsLess(than other: DecimalNumber) -> Bool {
    if isZero || other.isZero { return isZero && !other.isZero }
    if exponent != other.exponent { return exponent < other.exponent }
    for index in 0..<max(digits.count, other.digits.count) {
      let mine = index < digits.count ? digits[index] : 0
      let theirs = index < other.digits.count ? other.digits[index] : 0
      if mine != theirs { return mine < theirs }
    }
    return false
  }
}

extension [UInt8] {
  /// Adds one to a number in decimal digits.
  mutating func incrementLastDigit() {
    var index = count - 1
    while index >= 0 {
      if self[index] < 9 {
        self[index] += 1
        return
      }
      self[index] = 0
      index -= 1
    }
    insert(1, at: 0)
  }
}

extension String {
  /// Digits 0...9 as text.
  init(digits: some Collection<UInt8>) {
    self = String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
  }
}
