/// Numbers as the reference compiler's language reads and prints them: class names and widths carry them.
enum ScriptNumber {
  /// `parseInt(text, 10)`: leading white space, sign, digits; the rest does not count; NaN without digits.
  static func integer(_ text: String) -> Double {
    var text = text
    return text.withUTF8 { integer($0) }
  }

  static func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Double {
    var index = start(of: bytes)
    let isNegative = sign(in: bytes, &index)
    guard let value = digits(in: bytes, &index) else { return .nan }
    return isNegative ? -value : value
  }

  /// `parseFloat(text)`: as `integer`, with a fraction; exponents are not read, since no length has one.
  static func float(_ text: String) -> Double {
    var text = text
    return text.withUTF8 { bytes in
      var index = start(of: bytes)
      let isNegative = sign(in: bytes, &index)
      let first = index
      let whole = digits(in: bytes, &index)
      guard index < bytes.count, bytes[index] == UInt8(ascii: ".") else {
        return whole.map { isNegative ? -$0 : $0 } ?? .nan
      }
      index += 1
      let fraction = digits(in: bytes, &index)
      guard whole != nil || fraction != nil else { return .nan }
      let slice = UnsafeBufferPointer(rebasing: bytes[first..<index])
      let written = String(decoding: slice, as: UTF8.self)
      let value = Double("0" + written + "0") ?? .nan
      return isNegative ? -value : value
    }
  }

  private static func start(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = 0
    while index < bytes.count, bytes[index] == 0x20 || (bytes[index] >= 9 && bytes[index] <= 13) {
      index += 1
    }
    return index
  }

  private static func sign(in bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool {
    guard index < bytes.count else { return false }
    let isNegative = bytes[index] == UInt8(ascii: "-")
    if isNegative || bytes[index] == UInt8(ascii: "+") { index += 1 }
    return isNegative
  }

  private static func digits(
    in bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int
  ) -> Double? {
    let first = index
    var value = 0.0
    while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 {
      value = value * 10 + Double(bytes[index] - 0x30)
      index += 1
    }
    return index > first ? value : nil
  }

  /// Shortest text that reads back as the same number: `33.333333333333336`, `50`, `NaN`.
  static func text(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
    if value == value.rounded(.towardZero), abs(value) < 1e15 { return String(Int(value)) }
    let text = value.description
    return text.utf8.contains(UInt8(ascii: "e")) ? withoutExponent(text) : text
  }

  /// `1e-05` → `0.00001`: such numbers print with an exponent only below 0.000001.
  private static func withoutExponent(_ text: String) -> String {
    let parts = text.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return text }
    let isNegative = parts[0].hasPrefix("-")
    let mantissa = parts[0].filter { $0 != "-" }
    if exponent >= 0 || exponent < -6 {
      let short = mantissa.hasSuffix(".0") ? String(mantissa.dropLast(2)) : mantissa
      return "\(isNegative ? "-" : "")\(short)e\(exponent < 0 ? "-" : "+")\(abs(exponent))"
    }
    var digits = mantissa.filter { $0 != "." }
    if mantissa.hasSuffix(".0") { digits.removeLast() }
    return (isNegative ? "-0." : "0.") + String(repeating: "0", count: -exponent - 1) + digits
  }

  /// `Number(value.toFixed(6))`
  static func sixDecimals(_ value: Double) -> Double {
    guard value.isFinite, abs(value) < 1e12 else { return value }
    return (value * 1_000_000).rounded(.toNearestOrAwayFromZero) / 1_000_000
  }

  /// `Math.round(value)`: halves go up.
  static func rounded(_ value: Double) -> Double { (value + 0.5).rounded(.down) }
}
