/// Values as Liquid's text: what an output prints, what a filter sees of a value that is no string.
package enum LiquidText {
  /// What `{{ value }}` prints: the items of an array run together.
  package static func printed(_ value: Value) -> String {
    guard case .array(let items) = value else { return of(value) }
    return items.map(printed).joined()
  }

  /// What a filter sees: an array looks like its source (`[1, "x"]`).
  package static func of(_ value: Value) -> String {
    switch value {
    case .string(let text): text
    case .markup(let html): html
    case .integer(let number): String(number)
    case .double(let number): RubyFloat.text(number)
    case .bool(let flag): flag ? "true" : "false"
    case .undefined, .null, .blank, .empty: ""
    case .array, .object, .rows, .row: inspected(value)
    case .range(let range): "\(range.first)..\(range.last)"
    case .date(let instant): LiquidDate.text(instant)
    }
  }

  /// How a value looks inside an array or an object: strings in quotes, `nil`, `{"a"=>1}`.
  static func inspected(_ value: Value) -> String {
    switch value {
    case .undefined, .null: "nil"
    case .string(let text): quoted(text)
    case .markup(let html): quoted(html)
    case .array(let items): "[" + items.map(inspected).joined(separator: ", ") + "]"
    case .object(let object): object.className ?? braced(object.keys, object.values)
    case .row(let row): braced(row.columns, row.values)
    case .rows(let rowset):
      "[" + rowset.rows.map { braced(rowset.columns, $0) }.joined(separator: ", ") + "]"
    default: of(value)
    }
  }

  private static func braced(_ keys: [String], _ values: [Value]) -> String {
    let members = zip(keys, values).map { quoted($0) + "=>" + inspected($1) }
    return "{" + members.joined(separator: ", ") + "}"
  }

  /// A string literal of Ruby.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    var scalars = text.unicodeScalars.makeIterator()
    var current = scalars.next()
    while let scalar = current {
      current = scalars.next()
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{0B}": result += "\\v"
      case "\u{0C}": result += "\\f"
      case "\u{08}": result += "\\b"
      case "\u{07}": result += "\\a"
      case "\u{1B}": result += "\\e"
      case "#" where current == "{" || current == "$" || current == "@": result += "\\#"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
