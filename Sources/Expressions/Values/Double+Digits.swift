extension Double {
  /// The magnitude as `0.d1d2d3… × 10^exponent` with at most `count` digits (15 at least, trailing zeros dropped), rounded
  /// from the exact value, halves away from zero; no digits for zero. Finite values only.
  package func significantDigits(_ count: Int) -> (digits: [UInt8], exponent: Int) {
    var (digits, exponent) = shortestDigits
    if digits.count > count {
      let isUp = isAtLeastHalf(digits, keeping: count, exponent: exponent)
      digits.removeSubrange(count...)
      if isUp {
        digits.incrementLastDigit()
        if digits.count > count { exponent += 1 }
      }
    }
    while digits.last == 0 { digits.removeLast() }
    return (digits, digits.isEmpty ? 0 : exponent)
  }

  /// The shortest digits that give the same double again.
  private var shortestDigits: (digits: [UInt8], exponent: Int) {
    var digits: [UInt8] = []
    var point: Int?
    var power = 0
    let text = Array(magnitude.description.utf8)
    var index = 0
    while index < text.count, text[index] != 0x65 {
      if text[index] == 0x2E { point = digits.count } else { digits.append(text[index] - 0x30) }
      index += 1
    }
    if index < text.count {
      power = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0
    }
    let leading = digits.firstIndex { $0 != 0 } ?? digits.count
    let exponent = (point ?? digits.count) - leading + power
    digits.removeFirst(leading)
    while digits.last == 0 { digits.removeLast() }
    return (digits, exponent)
  }

  /// Whether what stands behind the first `count` digits is a half or more. Where the shortest digits show exactly a half,
  /// the true value may lie on either side, and its exact expansion decides.
  private func isAtLeastHalf(_ digits: [UInt8], keeping count: Int, exponent: Int) -> Bool {
    guard digits[count] == 5, digits.count == count + 1 else { return digits[count] >= 5 }
    let exact = exactDigits
    for index in 0..<digits.count {
      let digit = index < exact.count ? exact[index] : 0
      if digit != digits[index] { return digit > digits[index] }
    }
    return true
  }

  /// All decimal digits of the magnitude, from the first that is not zero: at most some 770.
  private var exactDigits: [UInt8] {
    var number: [UInt8] = String(significandInteger).utf8.reversed().map { $0 - 0x30 }
    let power = binaryExponent
    // Multiplying by 2 for each positive power, by 5 (and shifting the point) for each negative one.
    for _ in 0..<Swift.abs(power) { number.multiply(by: power > 0 ? 2 : 5) }
    return number.reversed()
  }

  /// With `binaryExponent`, the magnitude is `significandInteger × 2^binaryExponent`.
  private var significandInteger: UInt64 {
    isNormal ? significandBitPattern | (1 << 52) : significandBitPattern
  }

  private var binaryExponent: Int {
    isNormal ? Int(exponentBitPattern) - 1075 : -1074
  }
}

extension [UInt8] {
  /// Multiplies a number in decimal digits, the lowest first.
  fileprivate mutating func multiply(by factor: UInt8) {
    var carry: UInt8 = 0
    for index in indices {
      let product = self[index] * factor + carry
      self[index] = product % 10
      carry = product / 10
    }
    if carry > 0 { append(carry) }
  }
}
