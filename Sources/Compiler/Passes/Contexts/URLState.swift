/// How far a URL has got.
struct URLState: Hashable, Sendable {
  enum Part: UInt8, Sendable {
    /// Nothing yet, or white space.
    case start
    /// What may become a scheme: `scheme` knows which.
    case scheme
    /// Behind `http:` or `https:`.
    case web
    /// Behind one `/` at the start.
    case slash
    /// Between `//` and the next `/`.
    case authority
    /// Behind `mailto:`, `tel:`, `sms:`.
    case address
    /// Behind a scheme that runs scripts or holds a document: no output may stand there.
    case forbidden
    case path
    /// Behind `?` or `#`.
    case query
    /// Behind an output that started the URL.
    case continued
    /// Arms brought it to different parts.
    case unknown
    /// No URL but prose (a string of a style sheet).
    case prose
  }

  var part = Part.start
  /// What `part == .scheme` has read.
  var scheme = NameTrie.Node.start
  /// Whether nothing has been written of the host yet.
  var isBare = false

  /// What a scheme means.
  private enum Scheme: UInt8 { case web = 1, address, forbidden }

  private static let schemes = NameTrie(
    [
      ("http", Scheme.web), ("https", .web), ("mailto", .address), ("tel", .address),
      ("sms", .address), ("javascript", .forbidden), ("vbscript", .forbidden),
      ("livescript", .forbidden), ("mocha", .forbidden), ("data", .forbidden),
      ("file", .forbidden), ("filesystem", .forbidden), ("blob", .forbidden), ("jar", .forbidden),
      ("mhtml", .forbidden), ("ms-its", .forbidden), ("view-source", .forbidden),
    ].map { ($0, $1.rawValue) })

  /// Reads one byte of the template's text, references decoded.
  mutating func read(_ byte: UInt8) {
    switch part {
    case .start: readStart(byte)
    case .scheme: readScheme(byte)
    case .web: part = byte == UInt8(ascii: "/") ? .slash : pathOrQuery(byte)
    case .slash: readSlash(byte)
    case .authority: readAuthority(byte)
    case .address: if byte == UInt8(ascii: "?") { part = .query }
    case .path: part = pathOrQuery(byte)
    case .continued, .unknown: readUnsettled(byte)
    case .forbidden, .query, .prose: break
    }
  }

  private mutating func readStart(_ byte: UInt8) {
    if byte <= 0x20 { return }
    if byte == UInt8(ascii: "/") { return part = .slash }
    guard (byte | 0x20) >= 0x61, (byte | 0x20) <= 0x7A else { return part = pathOrQuery(byte) }
    part = .scheme
    scheme = Self.schemes.next(.start, byte)
  }

  private mutating func readScheme(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ":"):
      switch Scheme(rawValue: Self.schemes.meaning(scheme)) {
      case .web: part = .web
      case .address: part = .address
      case .forbidden: part = .forbidden
      case nil: part = .path
      }
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): part = pathOrQuery(byte)
    case 0x09, 0x0A, 0x0D: break  // browsers drop them
    default: scheme = Self.schemes.next(scheme, byte)
    }
    if part != .scheme { scheme = .start }
  }

  private mutating func readSlash(_ byte: UInt8) {
    guard byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") else {
      return part = pathOrQuery(byte)
    }
    part = .authority
    isBare = true
  }

  private mutating func readAuthority(_ byte: UInt8) {
    isBare = false
    if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") { part = .path }
    if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { part = .query }
  }

  /// `&` and `=` show that the author is in a query.
  private mutating func readUnsettled(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "="): part = .query
    case UInt8(ascii: "/"): if part == .continued { part = .path }
    case UInt8(ascii: ":"): part = .unknown
    default: break
    }
  }

  private func pathOrQuery(_ byte: UInt8) -> Part {
    byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") ? .query : .path
  }

  /// Whether no further text changes what an output means.
  var isSettled: Bool { part == .query || part == .forbidden }

  /// Goes past an output.
  mutating func passOutput() {
    switch part {
    case .start, .scheme: part = .continued
    case .web, .slash: part = .path
    case .authority: isBare = false
    default: break
    }
    scheme = .start
  }

  /// What holds after either of two arms.
  static func join(_ a: URLState, _ b: URLState) -> URLState {
    if a == b { return a }
    if a.part == .authority, b.part == .authority { return URLState(part: .authority) }
    if let web = webScheme(a, b) { return web }
    let parts = [a.part, b.part]
    if parts.contains(.continued), parts.allSatisfy({ [.start, .path, .continued].contains($0) }) {
      return URLState(part: .continued)
    }
    if parts == [.prose, .prose] { return a }
    return URLState(part: .unknown)
  }

  /// `http` in one arm and `https` in the other.
  private static func webScheme(_ a: URLState, _ b: URLState) -> URLState? {
    let both = [a, b]
    let areWeb = both.allSatisfy {
      $0.part == .scheme && schemes.meaning($0.scheme) == Scheme.web.rawValue
    }
    return areWeb ? a : nil
  }
}
