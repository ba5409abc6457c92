/// What an element's name means for what stands inside its tags.
enum ElementKind: UInt8, Sendable {
  case plain, script, style
  /// Content is text with references: `<title>`, `<textarea>`. The old raw elements are treated like them.
  case title, textarea, iframe, xmp, noembed, noframes
  case meta
  /// Its `src` and the like show images.
  case image

  /// The name that ends the element, if its content is no markup.
  var endTag: StaticString? {
    switch self {
    case .script: "script"
    case .style: "style"
    case .title: "title"
    case .textarea: "textarea"
    case .iframe: "iframe"
    case .xmp: "xmp"
    case .noembed: "noembed"
    case .noframes: "noframes"
    case .plain, .meta, .image: nil
    }
  }

  static let names = NameTrie(
    [
      ("script", ElementKind.script), ("style", .style), ("title", .title),
      ("textarea", .textarea), ("iframe", .iframe), ("xmp", .xmp), ("noembed", .noembed),
      ("noframes", .noframes), ("meta", .meta), ("img", .image), ("image", .image),
      ("input", .image), ("video", .image), ("v:fill", .image), ("v:image", .image),
      ("v:imagedata", .image),
    ].map { ($0, $1.rawValue) })
}
