/// A number as Liquid's arithmetic sees it: whole numbers stay whole, everything else is a decimal.
enum LiquidNumber {
  case integer(Int128)
  case decimal(LiquidDecimal)
  /// A zero with its sign, a quotient that is exact to the last bit, or an infinity (`5.0 | divided_by: 0` is no error).
  case special(Double)

  /// What a value counts as: text by its leading digits, anything else but a number as 0.
  init(_ value: Value) {
    switch value {
    case .integer(let number): self = .integer(Int128(number))
    case .double(let number) where number == 0: self = .special(number)
    case .double(let number):
      self = number.isFinite ? .decimal(LiquidDecimal(number)) : .special(number)
    case .string(let text): self = Self.parse(text)
    case .markup(let html): self = Self.parse(html)
    default: self = .integer(0)
    }
  }

  /// `12.50` is a decimal, `12abc` is 12, `abc` is 0.
  private static func parse(_ text: String) -> LiquidNumber {
    if let number = Int(text) { return .integer(Int128(number)) }
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count, bytes[start].isASCIIWhitespace || bytes[start] == 0 { start += 1 }
    if let decimal = decimal(bytes[start...]) { return .decimal(decimal) }
    return .integer(leadingInteger(bytes[start...]))
  }

  /// Digits, point, digits and nothing else but white space at the end.
  private static func decimal(_ bytes: ArraySlice<UInt8>) -> LiquidDecimal? {
    var end = bytes.endIndex
    while end > bytes.startIndex, bytes[end - 1].isASCIIWhitespace || bytes[end - 1] == 0 {
      end -= 1
    }
    var position = bytes.startIndex
    if position < end, bytes[position] == UInt8(ascii: "-") { position += 1 }
    let parts = bytes[position..<end].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else {
      return nil
    }
    return LiquidDecimal(parsing: String(decoding: bytes[..<end], as: UTF8.self))
  }

  /// The number at the start of the text, `_` allowed between digits.
  private static func leadingInteger(_ bytes: ArraySlice<UInt8>) -> Int128 {
    var rest = bytes
    var isNegative = false
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest.removeFirst()
    }
    var number: Int128 = 0
    var lastWasDigit = false
    for byte in rest {
      if byte == UInt8(ascii: "_"), lastWasDigit {
        lastWasDigit = false
        continue
      }
      guard byte.isDigit, number < Int128.max / 100 else { break }
      number = number * 10 + Int128(byte - UInt8(ascii: "0"))
      lastWasDigit = true
    }
    return isNegative ? -number : number
  }

  /// Whether a value is a whole number beyond `Int`, which is kept as its digits.
  static func isLarge(_ value: Value) -> Bool {
    guard case .string(let text) = value, text.utf8.count > 18, Int(text) == nil else {
      return false
    }
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    return digits.allSatisfy(\.isDigit)
  }

  var isZero: Bool {
    switch self {
    case .integer(let number): number == 0
    case .decimal(let decimal): decimal.mantissa == 0
    case .special(let number): number == 0
    }
  }

  /// The number as a decimal; infinities have none.
  var decimal: LiquidDecimal? {
    switch self {
    case .integer(let number): LiquidDecimal(mantissa: number, exponent: 0)
    case .decimal(let decimal): decimal
    case .special(let number): number.isFinite ? LiquidDecimal(number) : nil
    }
  }

  var double: Double {
    switch self {
    case .integer(let number): Double(number)
    case .decimal(let decimal): decimal.double
    case .special(let number): number
    }
  }

  /// The result of a filter: a whole number that is too large for `Int` becomes its digits.
  var value: Value {
    switch self {
    case .integer(let number): Int(exactly: number).map(Value.integer) ?? .string("\(number)")
    case .decimal(let decimal): .double(decimal.double)
    case .special(let number): .double(number)
    }
  }
}

extension UInt8 {
  /// `0` to `9`.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
