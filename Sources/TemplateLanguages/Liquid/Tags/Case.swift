import Diagnostics
import Expressions

extension LiquidTag {
  static let `case` = LiquidTag(
    "case", .opener(closer: "endcase"), summary: "Compares a value with several others.",
    example: .init("{% case 2 %}{% when 1 %}a{% when 2, 3 %}b{% endcase %}", "b"),
    lax: { markup, reader throws(LiquidFault) in
      guard let subject = markup.firstFragment(from: markup.range.lowerBound) else {
        throw markup.fault("expected a value")
      }
      open(markup.part(subject).value(&reader), &reader)
    }
  ) { parser, reader throws(LiquidFault) in
    let subject = try parser.value(&reader)
    try parser.takeEnd()
    open(subject, &reader)
  }

  static let when = LiquidTag(
    "when", .arm, summary: "Prints its content if the value of the `case` equals one of these.",
    example: .init("{% case 2 %}{% when 2 or 3 %}b{% endcase %}", "b"),
    lax: { markup, reader throws(LiquidFault) in
      try expectBlock(["case"], of: "when", markup.range, &reader)
      try arm(laxValues(markup, &reader), markup.range, &reader)
    }
  ) { parser, reader throws(LiquidFault) in
    try expectBlock(["case"], of: "when", parser.token.range, &reader)
    let start = parser.token.range
    var values = [try parser.operand(&reader)]
    while parser.isWord("or") || parser.token.kind == .comma {
      try parser.advance()
      values.append(try parser.operand(&reader))
    }
    try parser.takeEnd()
    arm(values, start, &reader)
  }

  private static func open(_ subject: Expression, _ reader: inout TagReader) {
    reader.liquid.open(.init(word: "case", closer: "endcase", subject: subject))
    reader.emit(.open(.everyMatch, word: "case", closer: "endcase"))
  }

  private static func arm(
    _ values: [Expression], _ range: Range<Int>, _ reader: inout TagReader
  ) {
    let subject = reader.liquid.blocks.last?.subject ?? .literal(.null)
    let place = SourceRange(file: reader.file, range)
    let tests = values.map { Expression.call(LiquidOperators.equal, [subject, $0], place) }
    if tests.count == 1 {
      reader.emit(.arm(tests[0], word: "when"))
    } else if areExclusive(values) {
      reader.emit(.arm(.choose(.or, tests), word: "when"))
    } else {
      reader.emit(.arms(tests, word: "when"))
    }
  }

  /// Whether at most one of the values can be equal to anything: different texts.
  private static func areExclusive(_ values: [Expression]) -> Bool {
    var texts: Set<String> = []
    return values.allSatisfy { value in
      guard case .literal(.string(let text)) = value else { return false }
      return texts.insert(text).inserted
    }
  }

  /// Fragments with `or` or a comma between them; anything else ends the list.
  private static func laxValues(
    _ markup: LaxMarkup, _ reader: inout TagReader
  ) throws(LiquidFault) -> [Expression] {
    var values: [Expression] = []
    var fragment = markup.firstFragment(from: markup.range.lowerBound)
    while let found = fragment {
      values.append(markup.part(found).operand(&reader))
      let next = markup.skipSpace(found.upperBound)
      if markup.isByte(next, ",") {
        fragment = markup.fragment(at: markup.skipSpace(next + 1))
      } else if let behind = markup.behind("or", at: found.upperBound) {
        fragment = markup.fragment(at: behind)
      } else {
        return values
      }
    }
    if values.isEmpty { throw markup.fault("expected a value") }
    return values
  }
}
