extension AMPscriptFunctions {
  package static let urlEncode = function(
    "URLEncode",
    [.init("urlToEncode"), .optional("encodeAllChars"), .optional("encodeAllStrings")],
    summary:
      "Encodes blanks behind the ? of an address; with the second argument all reserved characters, with the third any text.",
    examples: [.init(#"%%=URLEncode("spring sale", 1, 1)=%%"#, "spring+sale")],
    source: "sfmc.guide, URLEncode"
  ) { arguments, evaluation throws(EvaluationError) in
    let text = arguments.text(0)
    try evaluation.charge(text.utf8.count * 3)
    let encodesAll = arguments.flag(1)
    let bytes = Array(text.utf8)
    let query = bytes.firstIndex(of: 0x3F).map { $0 + 1 }
    guard let start = query ?? (arguments.flag(2) ? 0 : nil) else { return .string(text) }
    let encoded = bytes[start...].flatMap { encodesAll ? formEncoded($0) : blankEncoded($0) }
    return .string(String(decoding: bytes[..<start] + encoded, as: UTF8.self))
  }

  package static let redirectTo = function(
    "RedirectTo", [.init("url")],
    summary: "Marks an address for click tracking; offline it is the address.",
    examples: [.init(#"%%=RedirectTo("https://example.com")=%%"#, "https://example.com")],
    source: "sfmc.guide, RedirectTo"
  ) { arguments, _ throws(EvaluationError) in .string(arguments.text(0)) }

  package static let wrapLongURL = function(
    "WrapLongURL", [.init("url")],
    summary: "Shortens very long addresses in a send; offline it is the address.",
    examples: [.init(#"%%=WrapLongURL("https://example.com")=%%"#, "https://example.com")],
    source: "sfmc.guide, WrapLongURL"
  ) { arguments, _ throws(EvaluationError) in .string(arguments.text(0)) }

  /// A blank as `+`, letters, digits and `-_.!*()` as they are, the rest as `%xx` in small letters.
  private static func formEncoded(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case 0x20: [0x2B]
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x2E, 0x21, 0x2A, 0x28, 0x29: [byte]
    default: [0x25] + HexText.digits(of: byte)
    }
  }

  private static func blankEncoded(_ byte: UInt8) -> [UInt8] {
    byte == 0x20 ? [0x25, 0x32, 0x30] : [byte]
  }
}
