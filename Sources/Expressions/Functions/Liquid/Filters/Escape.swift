extension LiquidFilters {
  static let escape = escaping("escape")
  static let h = escaping("h")

  static let escapeOnce = Function.liquidFilter(
    "escape_once", "As HTML text; references that are there already stay as they are.",
    [.init("{{ \"1 < 2 &amp; 3\" | escape_once }}", "1 &lt; 2 &amp; 3")]
  ) { arguments, evaluation throws(EvaluationError) in
    try markup(escaped(arguments, keepsReferences: true), &evaluation)
  }

  /// What it gives is HTML, so that it is not escaped again for its place.
  private static func escaping(_ name: String) -> Function {
    .liquidFilter(
      name, "As HTML text: `&`, `<`, `>` and quotes become references.",
      [.init("{{ \"<b>\" | \(name) }}", "&lt;b&gt;")], prints: .inputEscaped
    ) { arguments, evaluation throws(EvaluationError) in
      if arguments[0].isNothing { return .null }
      return try markup(escaped(arguments, keepsReferences: false), &evaluation)
    }
  }

  private static func markup(
    _ html: String, _ evaluation: inout Evaluation
  ) throws(EvaluationError) -> Value {
    try evaluation.charge(html.utf8.count)
    return .markup(html)
  }

  private static func escaped(_ arguments: Arguments, keepsReferences: Bool) -> String {
    let result: String? = arguments.withLiquidText(0) { bytes in
      var growth = 0
      for byte in bytes { growth += Int(growths[Int(byte)]) }
      guard growth > 0 else { return nil }
      return TextBytes.text(capacity: bytes.count + growth) { writer in
        write(bytes, keepsReferences, &writer)
      }
    }
    return result ?? arguments.liquidText(0)
  }

  /// How many bytes longer each byte becomes.
  private static let growths: [UInt8] = {
    var growths = [UInt8](repeating: 0, count: 256)
    for (sign, growth) in [("&", 4), ("<", 3), (">", 3), ("\"", 5), ("'", 4)]
      as [(Unicode.Scalar, UInt8)]
    {
      growths[Int(sign.value)] = growth
    }
    return growths
  }()

  private static func write(
    _ bytes: UnsafeBufferPointer<UInt8>, _ keepsReferences: Bool, _ writer: inout TextBytes.Writer
  ) {
    for (position, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "&"):
        let isKept = keepsReferences && isReference(bytes, at: position)
        writer.append(isKept ? "&" : "&amp;")
      case UInt8(ascii: "<"): writer.append("&lt;")
      case UInt8(ascii: ">"): writer.append("&gt;")
      case UInt8(ascii: "\""): writer.append("&quot;")
      case UInt8(ascii: "'"): writer.append("&#39;")
      default: writer.append(byte)
      }
    }
  }

  /// `&name;` or `&#123;`; a hexadecimal reference is none for the reference implementation.
  private static func isReference(
    _ bytes: UnsafeBufferPointer<UInt8>, at ampersand: Int
  ) -> Bool {
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
