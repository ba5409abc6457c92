import Expressions

/// A value that was known when compiling, as text for the page.
enum EmittedLiteral {
  static func text(of value: Value) -> [UInt8] {
    switch value {
    case .string(let text): escaped(text)
    case .markup(let html): Array(html.utf8)
    case .integer(let number): Array(String(number).utf8)
    case .double(let number): Array(String(number).utf8)
    case .bool(let flag): Array((flag ? "true" : "false").utf8)
    default: []
    }
  }

  /// For text and quoted attributes alike.
  private static func escaped(_ text: String) -> [UInt8] {
    text.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "&"): Array("&amp;".utf8)
      case UInt8(ascii: "<"): Array("&lt;".utf8)
      case UInt8(ascii: ">"): Array("&gt;".utf8)
      case UInt8(ascii: "\""): Array("&#34;".utf8)
      default: [byte]
      }
    }
  }
}
