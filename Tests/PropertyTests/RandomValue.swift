import Fuzzing

/// Values as attackers write them: pieces that mean something to HTML, CSS, URLs or Outlook, in any order.
enum RandomValue {
  private static let pieces = [
    "\"", "'", "`", "<", ">", "-->", "--!>", "--", "->", "]]>", "<!--", "</style>", "</title>",
    "</textarea>", "<script>", "<img src=x onerror=y>", "javascript:", "java", "script:", "data:",
    "text/html,", "https://e.example/", " onclick=", "style=", "expression(", "url(", ")", ";", "}",
    "{", "/*", "*/", "\\", "\\3c ", "&lt;", "&#60;", "&colon;", "&Tab;", "\u{1}", "\n", "\r", "\t",
    " ", "/", "?", "#", "&", "=", "%", "%3c", "10px", "50%", "é", "\u{2028}", "[if mso]>",
    "<![endif]-->", "{{", "*|", "%%",
  ]

  /// Never blank: what is blank may leave an element out.
  static func next(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 1...6, using: &random)
    let value = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    return value.allSatisfy(\.isWhitespace) ? value + "x" : value
  }
}
