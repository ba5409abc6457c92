extension JSONCursor {
  /// Reads a number; its sign or first digit stands here.
  mutating func number() throws(JSONError) -> Value {
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    try integerPart()
    var isWhole = true
    if position < end, bytes[position] == UInt8(ascii: ".") {
      position += 1
      isWhole = false
      try digits()
    }
    if position < end, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      isWhole = false
      if position < end,
        bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      try digits()
    }
    guard isWhole else { return try double(in: start..<position) }
    if let integer = integer(in: start..<position) { return .integer(integer) }
    return .string(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  /// One zero, or digits that do not start with a zero.
  private mutating func integerPart() throws(JSONError) {
    guard position < end, bytes[position] == UInt8(ascii: "0") else { return try digits() }
    position += 1
    if position < end, isDigit(bytes[position]) {
      throw JSONError(offset: position, message: "a number must not start with 0")
    }
  }

  private mutating func digits() throws(JSONError) {
    guard position < end, isDigit(bytes[position]) else { throw unexpected("a digit") }
    while position < end, isDigit(bytes[position]) { position += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") <= 9 }

  /// The integer that the digits write, unless it takes more than 64 bits.
  private func integer(in range: Range<Int>) -> Int? {
    let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
    var result = 0
    for index in (range.lowerBound + (isNegative ? 1 : 0))..<range.upperBound {
      let digit = Int(bytes[index] &- UInt8(ascii: "0"))
      let (tens, tooBig) = result.multipliedReportingOverflow(by: 10)
      let (next, overflow) =
        isNegative
        ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
      if tooBig || overflow { return nil }
      result = next
    }
    return result
  }

  private func double(in range: Range<Int>) throws(JSONError) -> Value {
    let text = String(decoding: bytes[range], as: UTF8.self)
    guard let double = Double(text), double.isFinite else {
      throw JSONError(offset: range.lowerBound, message: "the number is too large")
    }
    return .double(double)
  }
}
