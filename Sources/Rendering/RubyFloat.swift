/// Floating-point numbers as Ruby, and so Liquid, prints them.
package enum RubyFloat {
  /// The shortest digits that give the number again; fixed notation from 0.0001 to below 10^16, else `1.0e+16`.
  package static func text(of number: Double) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    let (digits, point) = decimal(number.magnitude)
    let sign = number.sign == .minus ? "-" : ""
    if digits == "0" { return sign + "0.0" }
    return sign + (point > -4 && point <= 16 ? fixed(digits, point) : scientific(digits, point))
  }

  /// The significant digits and the position of the decimal point behind the first `point` of them.
  private static func decimal(_ number: Double) -> (digits: String, point: Int) {
    let parts = number.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".")
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let whole = mantissa[0]
    let fraction = mantissa.count > 1 && mantissa[1] != "0" ? mantissa[1] : ""
    let all = whole + fraction
    let significant = all.drop { $0 == "0" }
    let leadingZeros = all.count - significant.count
    var digits = String(significant)
    while digits.hasSuffix("0") { digits.removeLast() }
    return (digits.isEmpty ? "0" : digits, whole.count - leadingZeros + exponent)
  }

  private static func fixed(_ digits: String, _ point: Int) -> String {
    if point <= 0 { return "0." + String(repeating: "0", count: -point) + digits }
    if digits.count <= point {
      return digits + String(repeating: "0", count: point - digits.count) + ".0"
    }
    return digits.prefix(point) + "." + digits.dropFirst(point)
  }

  private static func scientific(_ digits: String, _ point: Int) -> String {
    let exponent = point - 1
    let size = String(exponent.magnitude)
    let padded = size.count < 2 ? "0" + size : size
    let fraction = digits.count > 1 ? String(digits.dropFirst()) : "0"
    return "\(digits.prefix(1)).\(fraction)e\(exponent < 0 ? "-" : "+")\(padded)"
  }
}
