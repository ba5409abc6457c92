import Fuzzing

/// Values as attackers write them.
enum HostileText {
  private static let bytes = Array("<>\"'`=/\\-!&;:#?%(){}[]@*+, \n\r\t\0abjsxu[expr".utf8)

  private static let pieces = [
    "\"", "'", "<", ">", "-->", "--!>", "--", "->", "]]>", "<!--", "</style>", "</title>",
    "</textarea", "<script>", "javascript:", "data:text/html,", "https://e.example/", " on",
    "click=",
    "style=", "expression(", "url(", ")", ";", "}", "{", "/*", "*/", "\\", "\\3c ", "&lt;", "&#60;",
    "&colon;", "\0", "\n", " ", "/", "?", "#", "&", "=", "%", "%3c", "a", "é", "[if mso]>",
    "<![endif]",
  ]

  static func byte(_ random: inout SeededGenerator) -> UInt8 {
    bytes.randomElement(using: &random) ?? 0
  }

  static func value(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...6, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }
}
