/// Floating-point numbers as Ruby prints them: `1.0`, `1.0e+20`, `1.0e-05`.
package enum RubyFloat {
  package static func text(_ number: Double) -> String {
    // In this range Swift writes what Ruby writes.
    if number.magnitude >= 1e-3, number.magnitude < 1e15 { return number.description }
    guard number.isFinite else {
      return number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity"
    }
    if number == 0 { return number.sign == .minus ? "-0.0" : "0.0" }
    let parts = Digits(number)
    let sign = number < 0 ? "-" : ""
    let isWhole = parts.digits.count <= parts.point
    let isLong = parts.point > (isWhole ? 15 : 16) || parts.point < -3
    return sign + (isLong ? parts.scientific : parts.plain)
  }

  /// A hundred times a number that has no more than two digits behind the point, as prices do; `nil` for others.
  ///
  /// The digits of such a whole number are the shortest that give the number back: they are at most 15, and the quotient by
  /// 100 is the floating-point number nearest to what they say.
  package static func hundredths(_ number: Double) -> Int? {
    guard number.magnitude >= 1e-3, number.magnitude < 1e12 else { return nil }
    let hundredths = (number * 100).rounded()
    return hundredths / 100 == number ? Int(hundredths) : nil
  }

  /// The shortest digits that give the number back, and where the decimal point stands among them.
  private struct Digits {
    var digits: [UInt8] = []
    /// How many digits stand before the point; may be negative.
    var point = 0

    init(_ number: Double) {
      var exponent = 0
      var seenPoint = false
      var inExponent = false
      var isNegativeExponent = false
      for byte in number.magnitude.description.utf8 {
        switch byte {
        case UInt8(ascii: "."): seenPoint = true
        case UInt8(ascii: "e"): inExponent = true
        case UInt8(ascii: "-"): isNegativeExponent = true
        case UInt8(ascii: "+"): break
        default:
          if inExponent {
            exponent = exponent * 10 + Int(byte - UInt8(ascii: "0"))
          } else {
            digits.append(byte)
            if !seenPoint { point += 1 }
          }
        }
      }
      point += isNegativeExponent ? -exponent : exponent
      trim()
    }

    private mutating func trim() {
      let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
      digits.removeFirst(zeros)
      point -= zeros
      while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    }

    var plain: String {
      let zero = UInt8(ascii: "0")
      var text: [UInt8] = []
      if point <= 0 {
        text += [zero, UInt8(ascii: ".")] + [UInt8](repeating: zero, count: -point) + digits
      } else if digits.count <= point {
        text += digits + [UInt8](repeating: zero, count: point - digits.count)
        text += [UInt8(ascii: "."), zero]
      } else {
        text += digits[..<point] + [UInt8(ascii: ".")] + digits[point...]
      }
      return String(decoding: text, as: UTF8.self)
    }

    var scientific: String {
      let rest = digits.count > 1 ? String(decoding: digits[1...], as: UTF8.self) : "0"
      let power = point - 1
      let magnitude = power.magnitude < 10 ? "0\(power.magnitude)" : "\(power.magnitude)"
      return String(decoding: digits[..<1], as: UTF8.self) + "." + rest
        + (power < 0 ? "e-" : "e+") + magnitude
    }
  }
}
