extension LiquidFilters {
  static let truncate = Function.liquidFilter(
    "truncate", [.init("length", required: false), .init("ellipsis", required: false)],
    "Cut to a number of characters (50), the ellipsis (`...`) included.",
    [.init("{{ \"one two three\" | truncate: 8 }}", "one t...")]
  ) { arguments, evaluation throws(EvaluationError) in
    if arguments[0].isNothing { return .null }
    let length = arguments.count > 1 ? try LiquidInteger.of(arguments[1]) : 50
    let ellipsis = arguments.count > 2 ? LiquidText.of(arguments[2]) : "..."
    return try evaluation.text(truncated(arguments, to: length, ellipsis))
  }

  private static func truncated(
    _ arguments: Arguments, to length: Int, _ ellipsis: String
  ) -> String {
    let result: String? = arguments.withLiquidText(0) { bytes in
      guard bytes.count > length, TextBytes.length(bytes) > length else { return nil }
      return ellipsis.withBytes { ellipsis in
        let kept = max(0, max(0, length) - TextBytes.length(ellipsis))
        let offset = TextBytes.offset(bytes, after: kept)
        return TextBytes.text(capacity: offset + ellipsis.count) { writer in
          writer.append(bytes, 0..<offset)
          writer.append(ellipsis, 0..<ellipsis.count)
        }
      }
    }
    return result ?? arguments.liquidText(0)
  }

  static let truncateWords = Function.liquidFilter(
    "truncatewords", [.init("words", required: false), .init("ellipsis", required: false)],
    "Cut to a number of words (15), with an ellipsis (`...`) if some are left out.",
    [.init("{{ \"one two three\" | truncatewords: 2 }}", "one two...")]
  ) { arguments, evaluation throws(EvaluationError) in
    if arguments[0].isNothing { return .null }
    let text = LiquidText.of(arguments[0])
    let count = max(1, arguments.count > 1 ? try LiquidInteger.of(arguments[1]) : 15)
    let ellipsis = arguments.count > 2 ? LiquidText.of(arguments[2]) : "..."
    let words = text.utf8.split(whereSeparator: \.isASCIIWhitespace)
    // White space behind the last word counts as one more, as in the reference.
    let endsInSpace = text.utf8.last?.isASCIIWhitespace ?? false
    guard words.count > count || (words.count == count && endsInSpace) else {
      return .string(text)
    }
    let kept = words.prefix(count).map { String($0) ?? "" }
    return try evaluation.text(kept.joined(separator: " ") + ellipsis)
  }
}
