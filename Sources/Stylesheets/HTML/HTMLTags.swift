/// How HTML elements nest: which have no content, and which close others by starting. These are the tables of
/// htmlparser2.
enum HTMLTags {
  static let void: Set<String> = [
    "area", "base", "basefont", "br", "col", "command", "embed", "frame", "hr", "img", "input",
    "isindex", "keygen", "link", "meta", "param", "source", "track", "wbr",
  ]

  /// Elements in which there are no tags.
  static let rawText: Set<String> = ["script", "style", "textarea", "title"]

  /// Elements that a start tag closes when they are the innermost ones.
  static let closedBy: [String: Set<String>] = {
    var table: [String: Set<String>] = [
      "tr": ["tr", "th", "td"], "th": ["th"], "td": ["thead", "th", "td"],
      "body": ["head", "link", "script"], "li": ["li"], "p": ["p"], "option": ["option"],
      "optgroup": ["optgroup", "option"], "dd": ["dd", "dt"], "dt": ["dd", "dt"],
      "rt": ["rt", "rp"], "rp": ["rt", "rp"], "tbody": ["thead", "tbody"],
      "tfoot": ["thead", "tbody"],
    ]
    for name in closingParagraphs { table[name] = ["p"] }
    return table
  }()

  private static let closingParagraphs = [
    "address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "nav",
    "ol", "pre", "section", "table", "ul",
  ]
}
