extension LiquidFilters {
  static let strip = Function.liquidTextFilter(
    "strip", "Without white space at both ends.", [.init("[{{ \" a b \" | strip }}]", "[a b]")]
  ) { trimmed($0, start: true, end: true) }

  static let lstrip = Function.liquidTextFilter(
    "lstrip", "Without white space at the start.", [.init("[{{ \" a \" | lstrip }}]", "[a ]")]
  ) { trimmed($0, start: true, end: false) }

  static let rstrip = Function.liquidTextFilter(
    "rstrip", "Without white space at the end.", [.init("[{{ \" a \" | rstrip }}]", "[ a]")]
  ) { trimmed($0, start: false, end: true) }

  static let squish = Function.liquidFilter(
    "squish", "Without white space at both ends, and with one space for each run inside.",
    [.init("[{{ \" a   b \" | squish }}]", "[a b]")]
  ) { arguments, evaluation throws(EvaluationError) in
    if arguments[0].isNothing { return .null }
    let words = trimmed(LiquidText.of(arguments[0]), start: true, end: true).utf8
      .split(whereSeparator: \.isASCIIWhitespace)
    return try evaluation.text(words.map { String($0) ?? "" }.joined(separator: " "))
  }

  /// ASCII white space and NUL count; a no-break space does not.
  static func trimmed(_ text: String, start: Bool, end: Bool) -> String {
    let isSpace = { (byte: UInt8) in byte.isASCIIWhitespace || byte == 0 }
    let utf8 = text.utf8
    guard (start && utf8.first.map(isSpace) ?? false) || (end && utf8.last.map(isSpace) ?? false)
    else { return text }
    var bytes = utf8[...]
    if start { bytes = bytes.drop(while: isSpace) }
    while end, let last = bytes.last, isSpace(last) { bytes.removeLast() }
    return String(bytes) ?? text
  }
}
