/// How far the HTML of a page has got, in one small value: what an output at this place means follows from it alone.
struct HTMLState: Hashable, Sendable {
  enum Place: UInt8, Sendable {
    /// Between tags.
    case text
    /// Behind `<`, `</`, `<!`: it shows with the next byte what it is.
    case less, lessSlash, lessMark
    /// In a declaration, up to `>`.
    case declaration
    case comment
    /// In the condition of an Outlook comment, up to `]>`.
    case condition
    case tagName
    /// In an end tag, up to `>`.
    case endTag
    /// In a tag, where an attribute may begin.
    case tag
    case attributeName
    /// Behind a name and white space.
    case afterName
    /// Behind `=`.
    case beforeValue
    case value
    /// In an element whose content is no markup (`element` says which).
    case content
    /// Where one arm ended in a name and another one outside: white space or the end of the tag must follow.
    case nameEnd
    /// Behind `break` or `continue`.
    case unreachable
    /// Behind a mistake that has been reported.
    case broken
  }

  /// What ends an attribute value.
  enum Quote: UInt8, Sendable {
    case none, double, single
    /// The analysis itself opened double quotes and closes them where the unquoted value ends.
    case added
  }

  var place = Place.text
  var element = ElementKind.plain
  var attribute = AttributeKind.plain
  var quote = Quote.none
  /// What has been read of a tag's or attribute's name.
  var name = NameTrie.Node.start
  /// Whether the name may not go on: an output wrote it, or several arms did.
  var isSealedName = false
  var url = URLState()
  var style = StyleState()
  /// In a comment the number of `-` just read (3 for `--!`); behind `<!` the same.
  var progress: UInt8 = 0
  /// Whether the page is inside an Outlook conditional comment.
  var isOutlook = false
  /// In a `<meta>`: whether `http-equiv="refresh"` came; in its `content`: whether it is inside the URL.
  var isRefresh = false
  var isRefreshURL = false
  /// Whether the last thing was an output that may end in `--`, which must not meet `>` in an Outlook comment.
  var mayEndInDashes = false

  /// Forgets what belonged to the last attribute.
  mutating func leaveAttribute() {
    attribute = .plain
    quote = .none
    name = .start
    isSealedName = false
    url = URLState()
    style = StyleState()
    isRefreshURL = false
  }

  /// Goes behind the `>` of a start tag.
  mutating func leaveTag() {
    leaveAttribute()
    isRefresh = false
    place = element.endTag == nil ? .text : .content
    if place == .text { element = .plain }
    progress = 0
  }

  /// Goes between tags.
  mutating func enterText() {
    let isOutlook = isOutlook
    self = HTMLState()
    self.isOutlook = isOutlook
  }

  /// Whether a part of a page may begin or end here.
  var isBetweenTags: Bool { place == .text || place == .unreachable || place == .broken }
}
