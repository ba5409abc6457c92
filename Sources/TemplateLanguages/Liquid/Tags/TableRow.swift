import Diagnostics
import Expressions

extension LiquidTag {
  static let tableRow = LiquidTag(
    "tablerow", .opener(closer: "endtablerow"),
    summary: "Prints its content in table cells, one for each item.",
    example: .init(
      "{% tablerow i in (1..2) %}{{ i }}{% endtablerow %}",
      "<tr class=\"row1\">\n<td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n"),
    lax: { markup, reader throws(LiquidFault) in
      try parseLax(markup, &reader)
    }
  ) { parser, reader throws(LiquidFault) in
    var loop = try LiquidLoop(&parser, &reader)
    loop.columns = .all
    _ = try parser.accept(.comma)
    while parser.token.kind == .id {
      try readAttribute(&loop, &parser, &reader)
      _ = try parser.accept(.comma)
    }
    try parser.takeEnd()
    loop.open("tablerow", &reader)
  }

  /// The loop may stand anywhere.
  private static func parseLax(
    _ markup: LaxMarkup, _ reader: inout TagReader
  ) throws(LiquidFault) {
    var found: LiquidLoop?
    for start in markup.range where found == nil {
      found = LiquidLoop.lax(markup, at: start, &reader)?.loop
    }
    guard var loop = found else { throw markup.fault("expected `item in items`") }
    loop.columns = .all
    for (name, value) in markup.attributes {
      if name == "cols" {
        loop.columns = .expression(value.value(&reader))
      } else {
        loop.set(name, value, &reader)
      }
    }
    loop.open("tablerow", &reader)
  }

  private static func readAttribute(
    _ loop: inout LiquidLoop, _ parser: inout LiquidParser, _ reader: inout TagReader
  ) throws(LiquidFault) {
    let name = parser.text(parser.token)
    guard ["cols", "limit", "offset", "range"].contains(name) else {
      throw parser.expected("`cols`, `limit`, `offset` or `range`")
    }
    try parser.advance()
    _ = try parser.take(.colon)
    let value = try parser.value(&reader)
    switch name {
    case "cols": loop.columns = .expression(value)
    case "limit": loop.limit = value
    case "offset": loop.offset = .expression(value)
    default: break
    }
  }
}
