import Diagnostics
import Expressions

/// Feeds: their items come from the data (`feeds`: address → items), never from the network.
extension MergeTag {
  static let feedBlock = MergeTag("FEEDBLOCK", summary: "Opens a feed by its address.") {
    call, reader in
    let feeds = Expression.field(reader.symbols.field("feeds", ignoresCase: true))
    return [
      .assign(MergeTagFeed.items(&reader), .member(feeds, call.argument.trimmingBlanks)),
      .open(.branch(.literal(.bool(true))), word: "FEEDBLOCK", closer: "END:FEEDBLOCK"),
    ]
  }

  static let endFeedBlock = MergeTag("END:FEEDBLOCK", argument: .none, summary: "Closes FEEDBLOCK.")
  {
    _, _ in [.close(word: "END:FEEDBLOCK")]
  }

  static let feedItems = MergeTag(
    "FEEDITEMS", summary: "Repeats what follows for each item of the feed: [$count=3]."
  ) { call, reader in
    let items = Expression.variable(MergeTagFeed.items(&reader))
    return [MergeTagFeed.loop(over: items, call, word: "FEEDITEMS", &reader)]
  }

  static let endFeedItems = MergeTag("END:FEEDITEMS", argument: .none, summary: "Closes FEEDITEMS.")
  {
    _, _ in [.close(word: "END:FEEDITEMS")]
  }

  static let feedItem = MergeTag(
    "FEEDITEM", summary: "A part of an item: TITLE, URL, DATE, AUTHOR …"
  ) {
    call, reader in MergeTagFeed.part(call, &reader)
  }

  static let rssItems = MergeTag(
    "RSSITEMS", summary: "Repeats what follows for each item of the campaign's feed."
  ) {
    call, reader in
    let items = Expression.field(reader.symbols.field("rss_items", ignoresCase: true))
    return [MergeTagFeed.loop(over: items, call, word: "RSSITEMS", &reader)]
  }

  static let endRSSItems = MergeTag("END:RSSITEMS", argument: .none, summary: "Closes RSSITEMS.") {
    _, _ in [.close(word: "END:RSSITEMS")]
  }

  static let rssItem = MergeTag("RSSITEM", summary: "A part of an item: TITLE, URL, DATE, AUTHOR …")
  {
    call, reader in MergeTagFeed.part(call, &reader)
  }

  static let rssFeed = MergeTag(
    "RSSFEED", summary: "A part of the campaign's feed: TITLE, URL, DATE."
  ) {
    call, reader in
    let feed = Expression.field(reader.symbols.field("rss_feed", ignoresCase: true))
    return [.output(.member(feed, call.argument).mergeTagPrinted(call.range), .escaped)]
  }
}

private enum MergeTagFeed {
  /// The items of the feed that is open.
  static func items(_ reader: inout TagReader) -> VariableID {
    reader.symbols.variable("feed items", in: "mergetags")
  }

  /// The item of the running turn.
  static func item(_ reader: inout TagReader) -> VariableID {
    reader.symbols.variable("feed item", in: "mergetags")
  }

  static func loop(
    over items: Expression, _ call: MergeTagCall, word: String, _ reader: inout TagReader
  ) -> TagEvent {
    let count = option("$count=", in: call.argument)
    let limited = Expression.call(
      MergeTagFunctions.limited, [items, .literal(count.map { .integer($0) } ?? .null)], call.range)
    let header = LoopHeader(
      id: reader.symbols.loop(), variable: item(&reader),
      kind: .each(limited, limit: nil, offset: .none, reversed: false, columns: nil), name: word)
    return .open(.loop(header), word: word, closer: "END:" + word)
  }

  /// The number behind `name` in `[$count=3,$content=titles]`.
  private static func option(_ name: String, in text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstOffset(of: Array(name.utf8), from: 0) else { return nil }
    let digits = bytes[(start + name.utf8.count)...].prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// `TITLE`, `DATE:F j`; HTML parts are printed as they are.
  static func part(_ call: MergeTagCall, _ reader: inout TagReader) -> [TagEvent] {
    let parts = call.argument.split(separator: ":", maxSplits: 1).map(String.init)
    let name = parts.first ?? ""
    let value = Expression.member(.variable(item(&reader)), name)
    if name == "DATE", parts.count == 2 {
      let formatted = Expression.call(
        MergeTagFunctions.longDate, [value, .literal(.string(parts[1]))], call.range)
      return [.output(formatted.mergeTagPrinted(call.range), .escaped)]
    }
    let isHTML = ["CONTENT", "CONTENT_FULL", "ENCLOSURE", "IMAGE"].contains(name)
    return [.output(value.mergeTagPrinted(call.range), isHTML ? .raw : .escaped)]
  }
}
