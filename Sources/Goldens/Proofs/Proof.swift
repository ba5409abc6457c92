/// One rendered page in the gallery: a template for one recipient of a segment.
package struct Proof: Sendable {
  package let template: String
  /// Name of the segment, or of the persona.
  package let audience: String
  /// Who it was rendered for.
  package let recipient: String
  package let subject: String?
  package let html: [UInt8]
  package let text: [UInt8]
  /// What lint says about it, and what went wrong, one line each.
  package let warnings: [String]

  package init(
    template: String, audience: String, recipient: String, subject: String?, html: [UInt8],
    text: [UInt8], warnings: [String]
  ) {
    self.template = template
    self.audience = audience
    self.recipient = recipient
    self.subject = subject
    self.html = html
    self.text = text
    self.warnings = warnings
  }

  /// Gmail shows this many bytes of a page and hides the rest.
  package static let clippingLimit = 102_400

  /// The page as a client in dark mode sees it: what stands under `prefers-color-scheme: dark` always applies. `nil` if the
  /// page has nothing of the kind.
  package var darkHTML: [UInt8]? {
    let page = String(decoding: html, as: UTF8.self)
    var result = ""
    var rest = page[...]
    while let found = Self.darkQuery(in: rest) {
      result += rest[..<found.lowerBound] + "(min-width: 0)"
      rest = rest[found.upperBound...]
    }
    return result.isEmpty ? nil : Array((result + rest).utf8)
  }

  /// The next `(prefers-color-scheme: dark)`, white space and letter case ignored.
  private static func darkQuery(in text: Substring) -> Range<Substring.Index>? {
    var start = text.startIndex
    while let open = text[start...].firstIndex(of: "(") {
      start = text.index(after: open)
      guard let close = text[start...].firstIndex(of: ")") else { return nil }
      if text.distance(from: open, to: close) > 60 { continue }
      let inner = text[start..<close].lowercased().filter { !$0.isWhitespace }
      if inner == "prefers-color-scheme:dark" { return open..<text.index(after: close) }
    }
    return nil
  }
}
