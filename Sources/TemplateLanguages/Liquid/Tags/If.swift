import Diagnostics
import Expressions

extension LiquidTag {
  static let `if` = conditional(
    "if", closer: "endif", summary: "Prints its content if a condition holds.",
    example: .init("{% if 1 < 2 %}a{% else %}b{% endif %}", "a")
  ) { $0 }

  static let unless = conditional(
    "unless", closer: "endunless", summary: "Prints its content if a condition does not hold.",
    example: .init("{% unless 1 < 2 %}a{% else %}b{% endunless %}", "b")
  ) { .choose(.conditional, [$0, .literal(.bool(false)), .literal(.bool(true))]) }

  static let elsif = LiquidTag(
    "elsif", .arm, summary: "A further condition of an `if` or `unless`.",
    example: .init("{% if false %}a{% elsif true %}b{% endif %}", "b"), isStrictInStrict: true,
    lax: { markup, reader throws(LiquidFault) in
      try expectBlock(["if", "unless"], of: "elsif", markup.range, &reader)
      reader.emit(.arm(try markup.condition(&reader), word: "elsif"))
    }
  ) { parser, reader throws(LiquidFault) in
    try expectBlock(["if", "unless"], of: "elsif", parser.token.range, &reader)
    reader.emit(.arm(try parser.condition(&reader), word: "elsif"))
  }

  static let `else` = LiquidTag(
    "else", .arm,
    summary: "What is printed if nothing else was: in `if`, `unless`, `case` and `for`.",
    example: .init("{% for x in nothing %}{% else %}none{% endfor %}", "none"),
    lax: { markup, reader throws(LiquidFault) in try otherwise(markup, &reader) }
  ) { parser, reader throws(LiquidFault) in
    try otherwise(
      LaxMarkup(bytes: parser.bytes, range: parser.token.range, file: parser.file), &reader)
  }

  /// What stands behind the word is ignored, but for `case`.
  private static func otherwise(
    _ markup: LaxMarkup, _ reader: inout TagReader
  ) throws(LiquidFault) {
    try expectBlock(["if", "unless", "case", "for"], of: "else", markup.range, &reader)
    if reader.liquid.blocks.last?.word == "case", !markup.trimmed.range.isEmpty {
      throw markup.fault("expected the end of the tag, found `\(markup.trimmed.text)`")
    }
    reader.emit(.arm(nil, word: "else"))
  }

  private static func conditional(
    _ name: String, closer: String, summary: String, example: Function.Example,
    _ arrange: @escaping @Sendable (Expression) -> Expression
  ) -> LiquidTag {
    let open: @Sendable (Expression, inout TagReader) -> Void = { condition, reader in
      reader.liquid.open(.init(word: name, closer: closer))
      reader.emit(.open(.branch(arrange(condition)), word: name, closer: closer))
    }
    return LiquidTag(
      name, .opener(closer: closer), summary: summary, example: example, isStrictInStrict: true,
      lax: { markup, reader throws(LiquidFault) in open(try markup.condition(&reader), &reader) }
    ) { parser, reader throws(LiquidFault) in open(try parser.condition(&reader), &reader) }
  }

  /// An arm stands directly in a block of one of these kinds.
  static func expectBlock(
    _ words: [String], of arm: String, _ range: Range<Int>, _ reader: inout TagReader
  ) throws(LiquidFault) {
    if let block = reader.liquid.blocks.last, reader.liquid.blocks.count > reader.liquid.floor,
      words.contains(block.word)
    {
      return
    }
    let list = words.map { "`\($0)`" }.joined(separator: " or ")
    throw LiquidFault(
      .liquidUnknownTag, "`\(arm)` stands outside of \(list)",
      at: range.lowerBound..<max(range.lowerBound + 1, range.upperBound))
  }
}
