extension Value {
  /// The number that AMPscript computes with: a number or the text of one; `nil` for anything else, booleans and blank text
  /// included.
  var ampscriptNumber: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .double(let number): number
    case .string(let text): Double(ampscript: text)
    case .markup(let html): Double(ampscript: html)
    default: nil
    }
  }

  /// A whole number, or the text of one; a decimal point makes text no whole number, whatever stands behind it.
  var ampscriptInteger: Int? {
    switch self {
    case .integer(let number): number
    case .double(let number): Int(exactly: number)
    case .string(let text): Int(ampscript: text)
    case .markup(let html): Int(ampscript: html)
    default: nil
    }
  }

  /// Exact decimal digits, for comparing and formatting.
  var ampscriptDecimal: DecimalNumber? {
    switch self {
    case .integer(let number): DecimalNumber(number)
    case .double(let number): DecimalNumber(number)
    case .string(let text): DecimalNumber(parsing: text.utf8)
    case .markup(let html): DecimalNumber(parsing: html.utf8)
    default: nil
    }
  }

  /// `true`, 1 and their spellings as text; `nil` for what is no boolean.
  var ampscriptFlag: Bool? {
    switch self {
    case .bool(let flag): flag
    case .integer(let number): number == 1 ? true : number == 0 ? false : nil
    case .double(let number): number == 1 ? true : number == 0 ? false : nil
    case .string(let text):
      switch text.lowercased() {
      case "true", "1": true
      case "false", "0": false
      default: nil
      }
    default: nil
    }
  }
}

extension Int {
  /// Digits with a sign, white space around them.
  init?(ampscript text: String) {
    let bytes = text.utf8.drop(while: \.isASCIIWhitespace)
    guard let last = bytes.lastIndex(where: { !$0.isASCIIWhitespace }) else { return nil }
    guard let number = Int(Substring(bytes[...last])) else { return nil }
    self = number
  }
}

extension Double {
  /// Like `DecimalNumber`, and with an exponent (`1E+20`, as large doubles print themselves).
  init?(ampscript text: String) {
    if let number = Int(ampscript: text) {
      self = Double(number)
      return
    }
    let bytes: [UInt8] = text.utf8.filter { $0 != 0x2C && !$0.isASCIIWhitespace }
    let mantissa = bytes.prefix { $0 != 0x45 && $0 != 0x65 }
    guard DecimalNumber(parsing: text.utf8.prefix { $0 != 0x45 && $0 != 0x65 }) != nil,
      mantissa.count == bytes.count || bytes[(mantissa.count + 1)...].allSatisfy(\.isExponentByte),
      let number = Double(String(decoding: bytes, as: UTF8.self))
    else { return nil }
    self = number
  }
}

extension UInt8 {
  /// A digit or a sign.
  fileprivate var isExponentByte: Bool {
    (0x30...0x39).contains(self) || self == 0x2B || self == 0x2D
  }
}
