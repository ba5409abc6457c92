/// Formats numbers by .NET patterns: a standard letter with a precision (`C2`, `N0`, `P`), or a custom one (`#,##0.00`).
struct NumberPattern {
  private let culture: Culture

  init(culture: Culture) { self.culture = culture }

  /// `nil` where the pattern needs a whole number and the number is none.
  func text(_ number: DecimalNumber, _ pattern: String) -> String? {
    guard let (letter, precision) = Self.standard(pattern) else {
      return CustomNumberPattern(pattern, culture).text(number)
    }
    switch letter {
    case "C": return currency(number, places: precision)
    case "D": return integer(number, digits: precision ?? 1)
    case "E": return exponential(number, places: precision ?? 6, sign: pattern.prefix(1))
    case "F": return plain(number, places: precision ?? 2)
    case "N": return grouped(number, places: precision ?? 2)
    case "P": return percent(number, places: precision ?? 2)
    case "X": return hexadecimal(number, digits: precision ?? 1, isUpper: pattern.first == "X")
    default: return plain(number, places: number.digits.isEmpty ? 0 : number.shortestScale)
    }
  }

  /// A letter and at most two digits; `nil` for a custom pattern.
  private static func standard(_ pattern: String) -> (letter: String, precision: Int?)? {
    guard let first = pattern.utf8.first, pattern.utf8.count <= 3,
      let letter = letters[first & 0xDF], first > 0x40
    else { return nil }
    let digits = pattern.utf8.dropFirst()
    if digits.isEmpty { return (letter, nil) }
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return (letter, Int(Substring(digits)))
  }

  private static let letters: [UInt8: String] = Dictionary(
    uniqueKeysWithValues: "CDEFGNPRX".utf8.map { ($0, String(decoding: [$0], as: UTF8.self)) })

  /// With the culture's symbol, or another.
  func currency(_ number: DecimalNumber, places: Int?, symbol: String? = nil) -> String {
    let rounded = number.rounded(toScale: places ?? culture.currencyPlaces)
    let digits = magnitude(rounded, places: places ?? culture.currencyPlaces, isGrouped: true)
    let pattern = rounded.isNegative ? culture.negativeCurrencyPattern : culture.currencyPattern
    return pattern.filling(number: digits, symbol: symbol ?? culture.currency)
  }

  private func grouped(_ number: DecimalNumber, places: Int) -> String {
    signed(number, places: places, isGrouped: true)
  }

  private func plain(_ number: DecimalNumber, places: Int) -> String {
    signed(number, places: places, isGrouped: false)
  }

  private func percent(_ number: DecimalNumber, places: Int) -> String {
    let hundredfold = number.shifted(by: 2).rounded(toScale: places)
    let digits = magnitude(hundredfold, places: places, isGrouped: true)
    let text = culture.percentPattern.filling(number: digits, symbol: "")
    return (hundredfold.isNegative ? "-" : "") + text
  }

  private func integer(_ number: DecimalNumber, digits: Int) -> String? {
    guard number.shortestScale == 0 else { return nil }
    let whole = String(digits: number.parts(places: 0).whole)
    let zeros = String(repeating: "0", count: max(0, digits - whole.utf8.count))
    return (number.isNegative ? "-" : "") + zeros + whole
  }

  private func hexadecimal(_ number: DecimalNumber, digits: Int, isUpper: Bool) -> String? {
    guard number.shortestScale == 0, let value = Int(number.text(places: 0)) else { return nil }
    let text = String(UInt(bitPattern: value), radix: 16, uppercase: isUpper)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  /// `1.234555E+003`
  private func exponential(
    _ number: DecimalNumber, places: Int, sign: some StringProtocol
  ) -> String {
    let exponent = number.isZero ? 0 : number.exponent - 1
    var mantissa = number.shifted(by: -exponent).rounded(toScale: places)
    var power = exponent
    if mantissa.exponent > 1 {
      mantissa = mantissa.shifted(by: -1).rounded(toScale: places)
      power += 1
    }
    let digits = String(power.magnitude)
    let zeros = String(repeating: "0", count: max(0, 3 - digits.utf8.count))
    return signed(mantissa, places: places, isGrouped: false) + sign + (power < 0 ? "-" : "+")
      + zeros + digits
  }

  private func signed(_ number: DecimalNumber, places: Int, isGrouped: Bool) -> String {
    let rounded = number.rounded(toScale: places)
    return (rounded.isNegative ? "-" : "")
      + magnitude(rounded, places: places, isGrouped: isGrouped)
  }

  /// Digits with the culture's point and, if asked, its groups.
  private func magnitude(_ number: DecimalNumber, places: Int, isGrouped: Bool) -> String {
    let (whole, fraction) = number.parts(places: places)
    let digits = whole.isEmpty ? [0] : whole
    let text = isGrouped ? culture.grouping(digits) : String(digits: digits)
    return places > 0 ? text + culture.decimalPoint + String(digits: fraction) : text
  }
}

extension Culture {
  /// Digits with separators between groups.
  func grouping(_ digits: [UInt8]) -> String {
    var groups: [String] = []
    var rest = digits[...]
    var index = 0
    while !rest.isEmpty {
      let size = groupSizes[min(index, groupSizes.count - 1)]
      groups.append(String(digits: rest.suffix(size)))
      rest = rest.dropLast(size)
      index += 1
    }
    return groups.reversed().joined(separator: groupSeparator)
  }
}

extension DecimalNumber {
  /// Times a power of ten.
  func shifted(by places: Int) -> DecimalNumber {
    DecimalNumber(isNegative: isNegative, digits: digits, exponent: exponent + places)
  }

  /// Digits behind the point without trailing zeros.
  var shortestScale: Int {
    let zeros = digits.reversed().prefix { $0 == 0 }.count
    return max(0, scale - zeros)
  }
}

extension String {
  /// Puts a number and a symbol into a currency or percent pattern; blanks in it are no-break spaces for percent only.
  fileprivate func filling(number: String, symbol: String) -> String {
    var result = ""
    for character in self {
      switch character {
      case "n": result += number
      case "$": result += symbol
      default: result.append(character)
      }
    }
    return result
  }
}
