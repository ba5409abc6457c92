extension LiquidFilters {
  static let urlEncode = Function.liquidFilter(
    "url_encode", "For the query of a URL: spaces become `+`, what has a meaning there `%XX`.",
    [.init("{{ \"a b&c\" | url_encode }}", "a+b%26c")]
  ) { arguments, evaluation throws(EvaluationError) in
    if arguments[0].isNothing { return .null }
    return try evaluation.text(arguments.withLiquidText(0) { encoded($0, space: "+") })
  }

  /// Letters, digits, `-`, `_`, `.` and `~` stay; a space becomes `space`, all other bytes `%XX`.
  static func encoded(_ text: String, space: StaticString) -> String {
    text.withBytes { encoded($0, space: space) }
  }

  private static func encoded(
    _ bytes: UnsafeBufferPointer<UInt8>, space: StaticString
  ) -> String {
    TextBytes.text(capacity: bytes.count * 3) { writer in
      for byte in bytes {
        if isUnreserved(byte) {
          writer.append(byte)
        } else if byte == UInt8(ascii: " ") {
          writer.append(space)
        } else {
          writer.append(UInt8(ascii: "%"))
          writer.append(hexDigit(byte >> 4))
          writer.append(hexDigit(byte & 15))
        }
      }
    }
  }

  static let urlDecode = Function.liquidFilter(
    "url_decode", "Takes the encoding of a URL's query back.",
    [.init("{{ \"a+b%26c\" | url_decode }}", "a b&c")]
  ) { arguments, evaluation throws(EvaluationError) in
    if arguments[0].isNothing { return .null }
    let bytes = decoded(Array(LiquidText.of(arguments[0]).utf8))
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw EvaluationError(.printed, "invalid byte sequence in UTF-8")
    }
    return try evaluation.text(text)
  }

  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "%"), position + 2 < bytes.count,
        let high = hexValue(bytes[position + 1]), let low = hexValue(bytes[position + 2])
      {
        result.append(high << 4 | low)
        position += 3
      } else {
        result.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        position += 1
      }
    }
    return result
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private static func hexValue(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
