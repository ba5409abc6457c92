/// Whole numbers that a filter or a tag needs as such: a length, an offset.
package enum LiquidInteger {
  /// The integer that a value is or spells (`"12"`, `"0x1F"`, `"1_000"`); anything else, `2.5` too, is the error
  /// `invalid integer`. Numbers out of range are clamped.
  package static func of(_ value: Value) throws(EvaluationError) -> Int {
    switch value {
    case .integer(let number): return number
    case .string(let text): if let number = parse(text) { return number }
    case .markup(let html): if let number = parse(html) { return number }
    default: break
    }
    throw EvaluationError(.printed, "invalid integer")
  }

  /// The end of a range: text counts by its leading digits, nothing counts as 0.
  package static func rangeEnd(_ value: Value) throws(EvaluationError) -> Int {
    switch value {
    case .undefined, .null, .string, .markup:
      return wholePart(LiquidNumber(value))
    default: return try of(value)
    }
  }

  /// What `tablerow` makes of its attributes: text counts by its leading digits, nothing counts as 0, fractions are cut.
  package static func lenient(_ value: Value) throws(EvaluationError) -> Int {
    switch value {
    case .integer(let number): return number
    case .undefined, .null, .double, .string, .markup: return wholePart(LiquidNumber(value))
    default: throw EvaluationError(.printed, "invalid integer")
    }
  }

  private static func wholePart(_ number: LiquidNumber) -> Int {
    if case .integer(let whole) = number { return Int(clamping: whole) }
    return Int(number.double.rounded(.towardZero).clamped(to: -9e18...9e18))
  }

  private static func parse(_ text: String) -> Int? {
    var bytes = withoutTail(Array(text.utf8))
    while let first = bytes.first, first.isASCIIWhitespace { bytes.removeFirst() }
    while let last = bytes.last, last.isASCIIWhitespace { bytes.removeLast() }
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    let radix = takePrefix(&bytes)
    var number = 0
    var wasDigit = false
    for byte in bytes {
      if byte == UInt8(ascii: "_"), wasDigit {
        wasDigit = false
        continue
      }
      guard let digit = Character(UnicodeScalar(byte)).hexDigitValue, digit < radix else {
        return nil
      }
      let (product, overflow) = number.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(digit)
      number = overflow || carry ? Int.max : sum
      wasDigit = true
    }
    return wasDigit ? (isNegative ? -number : number) : nil
  }

  /// A quirk of the reference: numbers beyond a machine word, and numbers with `_` in them, end at a NUL.
  private static func withoutTail(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard let end = bytes.firstIndex(of: 0) else { return bytes[...] }
    let head = bytes[..<end]
    let isWord = UInt64(String(decoding: head, as: UTF8.self)) != nil
    return isWord && !head.contains(UInt8(ascii: "_")) ? bytes[...] : head
  }

  /// Takes `0x`, `0b`, `0o` or the `0` of an octal number.
  private static func takePrefix(_ bytes: inout ArraySlice<UInt8>) -> Int {
    guard bytes.count > 1, bytes.first == UInt8(ascii: "0") else { return 10 }
    switch bytes[bytes.startIndex + 1] | 0x20 {
    case UInt8(ascii: "x"):
      bytes.removeFirst(2)
      return 16
    case UInt8(ascii: "b"):
      bytes.removeFirst(2)
      return 2
    case UInt8(ascii: "o"):
      bytes.removeFirst(2)
      return 8
    default: return 8
    }
  }
}

extension Double {
  /// The nearest number within the range; 0 for what is no number.
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
    isNaN ? 0 : Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
