import Diagnostics
import Expressions

extension LiquidTag {
  static let `for` = LiquidTag(
    "for", .opener(closer: "endfor"),
    summary: "Prints its content for each item of an array, an object or a range.",
    example: .init("{% for i in (1..4) reversed limit: 2 %}{{ i }}{% endfor %}", "21"),
    isStrictInStrict: true,
    lax: { markup, reader throws(LiquidFault) in
      try parseLaxFor(markup, &reader)
    }
  ) { parser, reader throws(LiquidFault) in
    var loop = try LiquidLoop(&parser, &reader)
    loop.isReversed = try parser.accept(word: "reversed")
    while parser.token.kind == .comma || parser.token.kind == .id {
      _ = try parser.accept(.comma)
      let isLimit = parser.isWord("limit")
      guard isLimit || parser.isWord("offset") else {
        throw parser.expected(
          "`limit` or `offset`",
          hint: parser.isWord("reversed") ? "`reversed` stands before `limit` and `offset`" : nil)
      }
      try parser.advance()
      _ = try parser.take(.colon)
      if isLimit {
        loop.limit = try parser.value(&reader)
      } else {
        try loop.readOffset(&parser, &reader)
      }
    }
    try parser.takeEnd()
    loop.open("for", &reader)
  }

  static let `break` = LiquidTag(
    "break", summary: "Leaves the innermost loop.",
    example: .init("{% for i in (1..3) %}{{ i }}{% break %}{% endfor %}", "1"),
    lax: { _, reader in reader.emit(.interrupt(.break)) }
  ) { _, reader in reader.emit(.interrupt(.break)) }

  static let `continue` = LiquidTag(
    "continue", summary: "Goes on with the next turn of the innermost loop.",
    example: .init("{% for i in (1..3) %}{% continue %}{{ i }}{% endfor %}", ""),
    lax: { _, reader in reader.emit(.interrupt(.continue)) }
  ) { _, reader in reader.emit(.interrupt(.continue)) }

  /// `reversed` counts directly behind the collection only, attributes anywhere.
  private static func parseLaxFor(
    _ markup: LaxMarkup, _ reader: inout TagReader
  ) throws(LiquidFault) {
    guard let found = LiquidLoop.lax(markup, at: markup.range.lowerBound, &reader) else {
      throw markup.fault("expected `item in items`")
    }
    var loop = found.loop
    loop.isReversed = markup.starts(with: "reversed", at: found.behind)
    for (name, value) in markup.attributes { loop.set(name, value, &reader) }
    loop.open("for", &reader)
  }
}
