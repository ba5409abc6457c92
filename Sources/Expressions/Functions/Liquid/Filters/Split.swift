extension LiquidFilters {
  static let split = Function.liquidFilter(
    "split", [.init("separator")],
    "The parts between separators; empty parts at the end are dropped. A space splits at any white space, nothing between "
      + "characters.",
    [.init("{{ \"a,b\" | split: \",\" | last }}", "b")]
  ) { arguments, evaluation throws(EvaluationError) in
    let text = LiquidText.of(arguments[0])
    let separator = LiquidText.of(arguments[1])
    try evaluation.charge(text.utf8.count)
    let parts =
      separator == " "
      ? words(text)
      : separator.isEmpty
        ? text.unicodeScalars.map { String($0) }
        : parts(Array(text.utf8), Array(separator.utf8))
    return try evaluation.array(parts.map(Value.string))
  }

  private static func words(_ text: String) -> [String] {
    text.utf8.split { $0.isASCIIWhitespace || $0 == 0 }.map { String($0) ?? "" }
  }

  private static func parts(_ text: [UInt8], _ separator: [UInt8]) -> [String] {
    var parts: [String] = []
    var position = 0
    while let found = TextSearch.first(separator, in: text, from: position) {
      parts.append(String(decoding: text[position..<found], as: UTF8.self))
      position = found + separator.count
    }
    parts.append(String(decoding: text[position...], as: UTF8.self))
    while let last = parts.last, last.isEmpty { parts.removeLast() }
    return parts
  }
}
