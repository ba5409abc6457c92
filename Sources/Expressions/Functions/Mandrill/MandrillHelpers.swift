extension MandrillFunctions {
  package static let upper = text("upper", "A text in capitals.", "YOUR TEXT") {
    $0.mappingScalars { $0.properties.uppercaseMapping }
  }
  package static let lower = text("lower", "A text in small letters.", "your text") {
    $0.mappingScalars { $0.properties.lowercaseMapping }
  }
  package static let title = text(
    "title", "A text with a capital on each word but small ones such as of and is.", "Your Text",
    titled)
  package static let url = text(
    "url", "A text encoded for the query of an address.", "your%20Text",
    MergeTagFunctions.percentEncoded)
  package static let striptags = text(
    "striptags", "A text without its HTML tags.", "your Text", LiquidFilters.withoutTags)

  package static let date = function(
    "date", [.optional("format")], effect: .reads,
    summary: "Today by the letters of PHP's date(); d/m/Y without any.",
    examples: [.init(#"{{date "Y"}}"#, "2026")]
  ) { arguments, evaluation throws(EvaluationError) in
    let format = arguments.count > 0 ? arguments[0].mandrillText : "d/m/Y"
    try evaluation.charge(format.utf8.count)
    let now = evaluation.environment.zonedNow
    return .string(PHPDate.text(WallClock(now), now.offset, format))
  }

  /// The address of the unsubscribe page leads on to the one that is given, with `md_id` and `md_email` added; a preview shows
  /// the latter. The second argument is the recipient's address.
  package static let unsub = function(
    "unsub", [.init("url"), .optional("email")],
    summary: "The address to unsubscribe with, which leads on to the one that is given.",
    examples: [
      .init(
        #"{{unsub "https://example.com/bye"}}"#,
        "https://example.com/bye?md_id=preview&md_email=ada%40example.com")
    ]
  ) { arguments, evaluation throws(EvaluationError) in
    let address = arguments[0].mandrillText
    let sign = address.utf8.contains(0x3F) ? "&" : "?"
    let mail = MergeTagFunctions.percentEncoded(arguments[1].mandrillText)
    let text = "\(address)\(sign)md_id=preview&md_email=\(mail)"
    try evaluation.charge(text.utf8.count)
    return .string(text)
  }

  private static func text(
    _ name: String, _ summary: String, _ output: String,
    _ change: @escaping @Sendable (String) -> String
  ) -> Function {
    function(
      name, [.init("value")], summary: summary,
      examples: [.init("{{\(name) \"your Text\"}}", output)]
    ) { arguments, evaluation throws(EvaluationError) in
      let text = arguments[0].mandrillText
      try evaluation.charge(text.utf8.count * 3)
      return .string(change(text))
    }
  }

  private static func titled(_ text: String) -> String {
    var isFirst = true
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let lower = String(word).mappingScalars { $0.properties.lowercaseMapping }
      defer { if !word.isEmpty { isFirst = false } }
      if !isFirst, smallWords.contains(lower) { return lower }
      var isStart = true
      return lower.mappingScalars { scalar in
        defer { isStart = false }
        return isStart ? scalar.properties.uppercaseMapping : String(scalar)
      }
    }
    return words.joined(separator: " ")
  }

  /// Those of the vendor's example (`is`) and the usual ones of English titles.
  private static let smallWords: Set<String> = [
    "a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "is", "of", "on", "or",
    "the", "to", "v", "via", "vs",
  ]
}
