/// How the page that `galley compile` prints is laid out.
package enum PageFormat: String, Sendable, CaseIterable {
  /// As the components write it.
  case plain
  /// Without white space and comments that nobody sees.
  case minified
  /// A line for each block, indented.
  case beautified

  /// Lays out a page; `tags` are the template tags in it, in order, which stay as they are.
  func apply(to page: [UInt8], tags: [Range<Int>]) -> [UInt8] {
    guard self != .plain else { return page }
    var reader = PagePieceReader(page, tags: tags)
    let pieces = reader.read()
    switch self {
    case .plain: return page
    case .minified:
      var minifier = PageMinifier(page, tags: tags)
      return minifier.minify(pieces)
    case .beautified:
      var beautifier = PageBeautifier(page)
      return beautifier.beautify(pieces)
    }
  }
}
