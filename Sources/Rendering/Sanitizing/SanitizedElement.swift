/// What becomes of an element in HTML that comes from data.
enum SanitizedElement {
  /// Kept, with its allowed attributes.
  case kept
  /// Kept inside one of these only: elsewhere its tags would close elements of the page around it.
  case keptInside(Set<String>)
  /// Its tags go, what it holds stays.
  case unwrapped
  /// Goes with all it holds.
  case dropped

  init(_ name: String) {
    if let parents = Self.parents[name] {
      self = .keptInside(parents)
    } else if Self.keptNames.contains(name) {
      self = .kept
    } else {
      self = Self.droppedNames.contains(name) ? .dropped : .unwrapped
    }
  }

  private static let keptNames: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "center", "cite", "code", "del", "dfn",
    "div", "dl", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd",
    "mark", "ol", "p", "pre", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
    "table", "u", "ul", "var", "wbr",
  ]

  private static let parents: [String: Set<String>] = [
    "li": ["ul", "ol"], "dt": ["dl"], "dd": ["dl"], "caption": ["table"], "colgroup": ["table"],
    "col": ["table"], "thead": ["table"], "tbody": ["table"], "tfoot": ["table"], "tr": ["table"],
    "td": ["table"], "th": ["table"],
  ]

  /// Elements whose content is no text for readers, or is read by other rules than HTML's.
  private static let droppedNames: Set<String> = [
    "applet", "audio", "canvas", "embed", "frameset", "iframe", "math", "noembed", "noframes",
    "noscript", "object", "plaintext", "script", "select", "style", "svg", "template", "textarea",
    "title", "video", "xmp",
  ]

  /// Attributes that stay, by element; those under `*` on every element.
  static let attributes: [String: Set<String>] = [
    "*": ["align", "dir", "lang", "role", "style", "title"],
    "a": ["href"], "img": ["alt", "height", "src", "width"], "font": ["color", "face", "size"],
    "ol": ["start", "type"], "li": ["value"],
    "table": ["bgcolor", "border", "cellpadding", "cellspacing", "width"],
    "td": ["bgcolor", "colspan", "height", "rowspan", "valign", "width"],
    "th": ["bgcolor", "colspan", "height", "rowspan", "scope", "valign", "width"],
    "tr": ["bgcolor", "valign"], "col": ["span", "width"], "hr": ["size", "width"],
  ]
}
