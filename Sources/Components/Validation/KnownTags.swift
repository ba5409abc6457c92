/// Elements that are no components: where they stand, and whether their attributes are free.
struct KnownTag: Sendable {
  let name: String
  /// Empty for anywhere.
  let parents: [String]
  /// `nil` if any attribute may stand there.
  let attributes: [String]?

  private init(_ name: String, in parents: [String] = [], _ attributes: [String]? = nil) {
    self.name = name
    self.parents = parents
    self.attributes = attributes
  }

  static let all: [KnownTag] = [
    KnownTag("mjml", in: [], ["lang", "dir", "owa", "version"]),
    KnownTag("mj-include", in: [], ["path", "type", "css-inline"]),
    KnownTag("mj-all", in: ["mj-attributes"]), KnownTag("mj-class", in: ["mj-attributes"]),
    KnownTag("mj-selector", in: ["mj-html-attributes"], ["path"]),
    KnownTag("mj-html-attribute", in: ["mj-selector"], ["name"]),
    // Galley's own
    KnownTag("mj-module"), KnownTag("mj-parameters"), KnownTag("mj-parameter"), KnownTag("mj-slot"),
    KnownTag("mj-recommendations"), KnownTag("mj-fallback"),
  ]

  static func named(_ name: String) -> KnownTag? { all.first { $0.name == name } }

  /// For hints.
  static let names = Component.all.map(\.name) + all.map(\.name)
}
