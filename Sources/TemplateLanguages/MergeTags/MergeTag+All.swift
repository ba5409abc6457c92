extension MergeTag {
  /// Every kind of merge tag but plain fields and system tags.
  package static let all: [MergeTag] =
    [
      .abandonedCart, .date, .else, .elseIf, .endAbandonedCart, .endFeedBlock, .endFeedItems,
      .endIf,
      .endInterested, .endPoll, .endProductRecommendation, .endRSSItems, .endSurvey, .feed,
      .feedBlock, .feedItem, .feedItems, .html, .if, .ifNot, .interested, .lower, .poll, .product,
      .productRecommendation, .rssFeed, .rssItem, .rssItems, .survey, .title, .upper, .url,
    ] + placeholders

  /// The kind of a tag by its whole content, by what stands before its first colon, or by its beginning; and the rest as its
  /// argument.
  static func find(_ content: String) -> (MergeTag, argument: String)? {
    if let tag = byName[content], tag.argument == .none { return (tag, "") }
    let fitting = placeholders.filter {
      content.hasPrefix($0.name) && content.count > $0.name.count
    }
    if let tag = fitting.max(by: { $0.name.count < $1.name.count }) {
      return (tag, String(content.dropFirst(tag.name.count)))
    }
    guard let colon = content.firstIndex(of: ":"), let tag = byName[String(content[..<colon])],
      tag.argument == .required
    else { return nil }
    return (tag, String(content[content.index(after: colon)...]))
  }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
