extension JSONCursor {
  /// Reads a string; its opening quote stands here.
  mutating func string() throws(JSONError) -> String {
    position += 1
    let start = position
    while position < end {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        defer { position += 1 }
        return try text(bytes, start..<position, at: start)
      case UInt8(ascii: "\\"):
        return try escapedString(from: start)
      case 0..<0x20:
        throw unexpected("an escape in place of a control character")
      default: position += 1
      }
    }
    throw unexpected("‘\"’")
  }

  /// Goes on where the first backslash stands.
  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    var buffer = Array(bytes[start..<position])
    while position < end {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return try text(buffer, buffer.indices, at: start)
      case UInt8(ascii: "\\"):
        position += 1
        try escape(into: &buffer)
      case 0..<0x20:
        throw unexpected("an escape in place of a control character")
      default:
        buffer.append(bytes[position])
        position += 1
      }
    }
    throw unexpected("‘\"’")
  }

  /// What stands behind a backslash.
  private mutating func escape(into buffer: inout [UInt8]) throws(JSONError) {
    guard position < end else { throw unexpected("an escape") }
    switch bytes[position] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(bytes[position])
    case UInt8(ascii: "b"): buffer.append(0x08)
    case UInt8(ascii: "f"): buffer.append(0x0C)
    case UInt8(ascii: "n"): buffer.append(0x0A)
    case UInt8(ascii: "r"): buffer.append(0x0D)
    case UInt8(ascii: "t"): buffer.append(0x09)
    case UInt8(ascii: "u"): return try unicodeEscape(into: &buffer)
    default: throw unexpected("one of ‘\"\\/bfnrtu’ after the backslash")
    }
    position += 1
  }

  /// `uXXXX`, or two of them that make a surrogate pair.
  private mutating func unicodeEscape(into buffer: inout [UInt8]) throws(JSONError) {
    let start = position - 1
    var code = try hexadecimal()
    if code & 0xFC00 == 0xD800, position + 1 < end, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    {
      position += 1
      let low = try hexadecimal()
      code = low & 0xFC00 == 0xDC00 ? 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF) : code
    }
    guard let scalar = Unicode.Scalar(code) else {
      throw JSONError(offset: start, message: "half of a surrogate pair stands alone")
    }
    buffer.append(contentsOf: String(Character(scalar)).utf8)
  }

  /// Four hexadecimal digits behind the `u` that stands here.
  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    position += 1
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard position < end, let digit = Character(UnicodeScalar(bytes[position])).hexDigitValue
      else { throw unexpected("four hexadecimal digits") }
      code = code << 4 | UInt32(digit)
      position += 1
    }
    return code
  }

  /// The bytes as text; `start` is where they stand in the source.
  private func text(
    _ buffer: [UInt8], _ range: Range<Int>, at start: Int
  ) throws(JSONError) -> String {
    let text = buffer.withUnsafeBufferPointer { buffer in
      String(validating: UnsafeBufferPointer(rebasing: buffer[range]), as: UTF8.self)
    }
    guard let text else {
      throw JSONError(
        offset: start + validPrefix(buffer[range]), message: "the string is not valid UTF-8")
    }
    return text
  }

  /// How many bytes are valid UTF-8 before the first that is not.
  private func validPrefix(_ slice: ArraySlice<UInt8>) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var bytes = slice.makeIterator()
    var count = 0
    while case .valid(let scalar) = parser.parseScalar(from: &bytes) { count += scalar.count }
    return count
  }
}
