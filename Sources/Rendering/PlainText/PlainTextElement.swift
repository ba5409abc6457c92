/// What an element does to the plain text.
enum PlainTextElement {
  /// Flows with the text around it.
  case inline
  /// Begins and ends a line.
  case line
  /// Stands between blank lines.
  case block
  /// Nothing of it is text.
  case dropped
  case lineBreak, rule, image, link, preformatted, quotation
  case heading(Int)
  case list(isOrdered: Bool)
  case item
  case table, row, cell

  /// The element of a lower-case name.
  init(_ name: String) {
    self = Self.known[name] ?? .inline
  }

  private static let known: [String: PlainTextElement] = {
    var table: [String: PlainTextElement] = [
      "br": .lineBreak, "hr": .rule, "img": .image, "a": .link, "pre": .preformatted,
      "blockquote": .quotation, "ul": .list(isOrdered: false), "ol": .list(isOrdered: true),
      "li": .item, "table": .table, "tr": .row, "td": .cell, "th": .cell,
    ]
    for level in 1...6 { table["h\(level)"] = .heading(level) }
    for name in ["div", "dt", "dd", "center", "body", "caption", "option", "legend", "label"] {
      table[name] = .line
    }
    for name in [
      "p", "dl", "section", "article", "header", "footer", "main", "nav", "aside", "form",
      "address", "figure", "fieldset", "details",
    ] {
      table[name] = .block
    }
    for name in [
      "head", "style", "script", "title", "textarea", "select", "svg", "math", "template", "video",
      "audio", "object", "iframe",
    ] {
      table[name] = .dropped
    }
    return table
  }()

  /// Whether an element of that name never has content.
  static func isVoid(_ name: String) -> Bool {
    [
      "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track",
      "wbr",
    ].contains(name)
  }
}
