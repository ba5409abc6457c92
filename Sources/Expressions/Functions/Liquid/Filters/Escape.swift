extension LiquidFilters {
  static let escape = escaping("escape")
  static let h = escaping("h")

  static let escapeOnce = Function.liquidFilter(
    "escape_once", "As HTML text; references that are there already stay as they are.",
    [.init("{{ \"1 < 2 &amp; 3\" | escape_once }}", "1 &lt; 2 &amp; 3")]
  ) { arguments, evaluation throws(EvaluationError) in
    try markup(escaped(LiquidText.of(arguments[0]), keepsReferences: true), &evaluation)
  }

  /// What it gives is HTML, so that it is not escaped again for its place.
  private static func escaping(_ name: String) -> Function {
    .liquidFilter(
      name, "As HTML text: `&`, `<`, `>` and quotes become references.",
      [.init("{{ \"<b>\" | \(name) }}", "&lt;b&gt;")]
    ) { arguments, evaluation throws(EvaluationError) in
      if arguments[0].isNothing { return .null }
      return try markup(escaped(LiquidText.of(arguments[0]), keepsReferences: false), &evaluation)
    }
  }

  private static func markup(
    _ html: String, _ evaluation: inout Evaluation
  ) throws(EvaluationError) -> Value {
    try evaluation.charge(html.utf8.count)
    return .markup(Markup(html: html))
  }

  private static func escaped(_ text: String, keepsReferences: Bool) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for (position, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "&"):
        let isKept = keepsReferences && isReference(bytes, at: position)
        result += isKept ? "&".utf8 : "&amp;".utf8
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: ">"): result += "&gt;".utf8
      case UInt8(ascii: "\""): result += "&quot;".utf8
      case UInt8(ascii: "'"): result += "&#39;".utf8
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// `&name;` or `&#123;`; a hexadecimal reference is none for the reference implementation.
  private static func isReference(_ bytes: [UInt8], at ampersand: Int) -> Bool {
    var position = ampersand + 1
    let isNumeric = position < bytes.count && bytes[position] == UInt8(ascii: "#")
    if isNumeric { position += 1 }
    let start = position
    while position < bytes.count {
      let letter = bytes[position] | 0x20
      let isLetter = letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
      guard isNumeric ? bytes[position].isDigit : isLetter else { break }
      position += 1
    }
    return position > start && position < bytes.count && bytes[position] == UInt8(ascii: ";")
  }
}
