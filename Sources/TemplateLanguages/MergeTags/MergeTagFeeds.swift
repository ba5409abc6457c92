import Diagnostics
import Expressions

/// Feeds: their items come from the data (`feeds`: address → items; `rss_feed`, `rss_items`), never from the network.
extension MergeTag {
  private static let block =
    "*|FEEDBLOCK:https://example.com/feed|**|FEEDITEMS:[$count=1]|**|FEEDITEM:TITLE|**|END:FEEDITEMS|**|END:FEEDBLOCK|*"
  private static let items = "*|RSSITEMS:|**|RSSITEM:TITLE|* *|END:RSSITEMS|*"

  static let feedBlock = MergeTag(
    "FEEDBLOCK", summary: "Opens a feed by its address.", .init(block, "First")
  ) { call, reader in
    let feeds = Expression.field(reader.symbols.field("feeds", ignoresCase: true))
    return [
      .assign(MergeTagList.items(&reader), .member(feeds, call.argument.trimmingBlanks)),
      .open(.branch(.literal(.bool(true))), word: "FEEDBLOCK", closer: "END:FEEDBLOCK"),
    ]
  }

  static let endFeedBlock = MergeTag(
    "END:FEEDBLOCK", argument: .none, summary: "Closes FEEDBLOCK.", .init(block, "First")
  ) { _, _ in [.close(word: "END:FEEDBLOCK")] }

  static let feedItems = MergeTag(
    "FEEDITEMS", summary: "Repeats what follows for each item of the feed: [$count=3].",
    .init(block, "First")
  ) { call, reader in
    let items = Expression.variable(MergeTagList.items(&reader))
    return [MergeTagList.loop(over: items, call, word: "FEEDITEMS", &reader)]
  }

  static let endFeedItems = MergeTag(
    "END:FEEDITEMS", argument: .none, summary: "Closes FEEDITEMS.", .init(block, "First")
  ) { _, _ in [.close(word: "END:FEEDITEMS")] }

  static let feedItem = MergeTag(
    "FEEDITEM", summary: "A part of an item: TITLE, URL, DATE, AUTHOR, CONTENT and others.",
    .init(block, "First")
  ) { call, reader in MergeTagList.part(call, &reader) }

  /// A list of links, as HTML.
  static let feed = MergeTag(
    "FEED", summary: "A whole feed as a list of links: address [$count=3].",
    .init(
      "*|FEED:https://example.com/feed [$count=8]|*",
      #"<ul><li><a href="https://example.com/1">First</a></li></ul>"#)
  ) { call, reader in
    let feeds = Expression.field(reader.symbols.field("feeds", ignoresCase: true))
    let address = String(call.argument.prefix { $0 != "[" }).trimmingBlanks
    let items = MergeTagList.limited(.member(feeds, address), call)
    return [.output(.call(MergeTagFunctions.linkList, [items], call.range), .escaped)]
  }

  static let rssItems = MergeTag(
    "RSSITEMS", summary: "Repeats what follows for each item of the campaign's feed.",
    .init(items, "First Second ")
  ) { call, reader in
    let items = Expression.field(reader.symbols.field("rss_items", ignoresCase: true))
    return [MergeTagList.loop(over: items, call, word: "RSSITEMS", &reader)]
  }

  static let endRSSItems = MergeTag(
    "END:RSSITEMS", argument: .none, summary: "Closes RSSITEMS.", .init(items, "First Second ")
  ) { _, _ in [.close(word: "END:RSSITEMS")] }

  static let rssItem = MergeTag(
    "RSSITEM", summary: "A part of an item: TITLE, URL, DATE, AUTHOR, CONTENT and others.",
    .init(items, "First Second ")
  ) { call, reader in MergeTagList.part(call, &reader) }

  static let rssFeed = MergeTag(
    "RSSFEED", summary: "A part of the campaign's feed: TITLE, URL, DATE, DESCRIPTION.",
    .init("*|RSSFEED:TITLE|*", "Our blog")
  ) { call, reader in
    let feed = Expression.field(reader.symbols.field("rss_feed", ignoresCase: true))
    let value = MergeTagList.member(call.argument, of: feed, call)
    return [.output(value.mergeTagPrinted(call.range), .escaped)]
  }
}
