/// How far a style sheet, or the value of a style attribute, has got. The URL inside it is kept beside it.
struct StyleState: Hashable, Sendable {
  enum Part: UInt8, Sendable {
    /// Anything that is none of the others.
    case value
    /// Behind a `/` that may start a comment.
    case slash
    case comment
    /// Behind a `*` in a comment.
    case commentStar
    case string
    /// Between `url(` and the URL.
    case urlStart
    case url
  }

  var part = Part.value
  /// The quote that ends the string or URL; 0 for none.
  private var quote: UInt8 = 0
  /// How much of `url` has been read.
  private var progress: UInt8 = 0
  /// Behind a `\`.
  private var isEscaped = false

  /// Reads one byte of the template's text; `url` is the state of the URL in `url(…)` or in a string.
  mutating func read(_ byte: UInt8, url: inout URLState) {
    switch part {
    case .value, .slash: readValue(byte, url: &url)
    case .comment: if byte == UInt8(ascii: "*") { part = .commentStar }
    case .commentStar:
      if byte == UInt8(ascii: "/") {
        part = .value
      } else if byte != UInt8(ascii: "*") {
        part = .comment
      }
    case .string: readString(byte, url: &url)
    case .urlStart: readURLStart(byte, url: &url)
    case .url: readURL(byte, url: &url)
    }
  }

  private mutating func readValue(_ byte: UInt8, url: inout URLState) {
    let isBehindSlash = part == .slash
    part = .value
    switch byte {
    case UInt8(ascii: "*") where isBehindSlash: part = .comment
    case UInt8(ascii: "/"): part = .slash
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      part = .string
      quote = byte
      url = URLState()
    case UInt8(ascii: "(") where progress == 3:
      part = .urlStart
      url = URLState()
    default: break
    }
    progress = progressOfURL(byte)
  }

  private func progressOfURL(_ byte: UInt8) -> UInt8 {
    switch (byte | 0x20, progress) {
    case (UInt8(ascii: "u"), _): 1
    case (UInt8(ascii: "r"), 1): 2
    case (UInt8(ascii: "l"), 2): 3
    default: 0
    }
  }

  private mutating func readString(_ byte: UInt8, url: inout URLState) {
    if isEscaped { return isEscaped = false }
    switch byte {
    case quote, 0x0A: leave()
    case UInt8(ascii: "\\"): isEscaped = true
    default: readStringURL(byte, &url)
    }
  }

  /// A string is taken for a URL only while it has no white space, and a `/` before its `?`.
  private func readStringURL(_ byte: UInt8, _ url: inout URLState) {
    let startsQuery = byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    let hasPath = url.part == .path || url.part == .authority || url.part == .query
    if byte <= 0x20 || (startsQuery && !hasPath) {
      url = URLState(part: .prose)
    } else {
      url.read(byte)
    }
  }

  private mutating func readURLStart(_ byte: UInt8, url: inout URLState) {
    if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { return }
    part = .url
    quote = 0
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return quote = byte }
    readURL(byte, url: &url)
  }

  private mutating func readURL(_ byte: UInt8, url: inout URLState) {
    let ends = quote == 0 ? byte == UInt8(ascii: ")") || byte <= 0x20 : byte == quote
    if ends { leave() } else { url.read(byte) }
  }

  private mutating func leave() {
    part = .value
    quote = 0
    progress = 0
  }

  /// Goes past an output.
  mutating func passOutput() {
    progress = 0
    isEscaped = false
    if part == .slash { part = .value }
    if part == .commentStar { part = .comment }
    if part == .urlStart { part = .url }
  }

  /// What holds after either of two arms, if they ended in the same kind of place.
  static func join(_ a: StyleState, _ b: StyleState) -> StyleState? {
    if a == b { return a }
    var (a, b) = (a, b)
    a.passOutput()
    b.passOutput()
    return a == b ? a : nil
  }
}
