extension LiquidFilters {
  static let stripNewlines = Function.liquidTextFilter(
    "strip_newlines", "Without line ends.", [.init("{{ \"a\nb\" | strip_newlines }}", "ab")]
  ) { replaceLineEnds($0, by: "") }

  static let newlineToBr = Function.liquidFilter(
    "newline_to_br", "With `<br />` before each line end.",
    [.init("{{ \"a\nb\" | newline_to_br }}", "a<br />\nb")]
  ) { arguments, evaluation throws(EvaluationError) in
    let html = replaceLineEnds(LiquidText.of(arguments[0]), by: "<br />\n")
    try evaluation.charge(html.utf8.count)
    if case .markup = arguments[0] { return .markup(html) }
    return .string(html)
  }

  /// A line end is a line feed, with a carriage return before it or without.
  private static func replaceLineEnds(_ text: String, by replacement: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      if byte == 0x0A {
        if result.last == 0x0D { result.removeLast() }
        result += replacement.utf8
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
