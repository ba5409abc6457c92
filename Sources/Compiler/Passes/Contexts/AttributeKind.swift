/// What an attribute's name means for its value.
enum AttributeKind: UInt8, Sendable {
  case plain, url
  /// A URL of something that is shown at once, in any element.
  case imageURL
  case sourceSet, style, metaContent
  case eventHandler
  /// A whole document in a value.
  case document
  case httpEquiv

  static let names = NameTrie(
    [
      ("href", AttributeKind.url), ("src", .url), ("action", .url), ("formaction", .url),
      ("cite", .url), ("data", .url), ("longdesc", .url), ("xlink:href", .url), ("icon", .url),
      ("manifest", .url), ("profile", .url), ("codebase", .url), ("classid", .url),
      ("archive", .url), ("usemap", .url), ("ping", .url), ("o:href", .url), ("althref", .url),
      ("background", .imageURL), ("poster", .imageURL), ("dynsrc", .imageURL),
      ("lowsrc", .imageURL), ("srcset", .sourceSet), ("imagesrcset", .sourceSet),
      ("style", .style), ("content", .metaContent), ("on*", .eventHandler),
      ("srcdoc", .document), ("http-equiv", .httpEquiv),
    ].map { ($0, $1.rawValue) })

  /// The kind of an attribute of an element.
  static func named(_ node: NameTrie.Node, of element: ElementKind) -> AttributeKind {
    let kind = AttributeKind(rawValue: names.meaning(node)) ?? .plain
    switch kind {
    case .metaContent, .httpEquiv: return element == .meta ? kind : .plain
    case .url: return element == .image ? .imageURL : .url
    default: return kind
    }
  }

  /// Whether its value is a URL.
  var isURL: Bool { self == .url || self == .imageURL }
}
