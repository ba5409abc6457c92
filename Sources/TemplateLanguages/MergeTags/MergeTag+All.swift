extension MergeTag {
  /// Every kind of merge tag but plain fields and system tags.
  package static let all: [MergeTag] = [
    .date, .else, .elseIf, .endFeedBlock, .endFeedItems, .endIf, .endInterested, .endRSSItems,
    .feedBlock, .feedItem, .feedItems, .html, .if, .ifNot, .interested, .lower, .rssFeed, .rssItem,
    .rssItems, .title, .upper, .url,
  ]

  /// The kind of a tag by its whole content or by what stands before its first colon, and the rest as its argument.
  static func find(_ content: String) -> (MergeTag, argument: String)? {
    if let tag = byName[content], tag.argument == .none { return (tag, "") }
    guard let colon = content.firstIndex(of: ":"), let tag = byName[String(content[..<colon])],
      tag.argument == .required
    else { return nil }
    return (tag, String(content[content.index(after: colon)...]))
  }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
