import Diagnostics
import Expressions

/// What `for` and `tablerow` say about their loop.
struct LiquidLoop {
  let variable: String
  let collection: Expression
  /// As written: with the variable, the loop's name.
  let collectionText: String
  var limit: Expression?
  var offset = LoopHeader.Offset.none
  var isReversed = false
  var columns: LoopHeader.TableColumns?

  /// `variable in collection`
  init(_ parser: inout LiquidParser, _ reader: inout TagReader) throws(LiquidFault) {
    variable = try parser.name()
    guard try parser.accept(word: "in") else { throw parser.expected("`in`") }
    let start = parser.token.range.lowerBound
    collection = try parser.value(&reader)
    let text = LaxMarkup(
      bytes: parser.bytes, range: start..<parser.token.range.lowerBound, file: parser.file)
    collectionText = text.trimmed.text
  }

  private init(variable: String, collection: Expression, text: String) {
    self.variable = variable
    self.collection = collection
    collectionText = text
  }

  /// The same, leniently, and the offset of what follows.
  static func lax(
    _ markup: LaxMarkup, _ reader: inout TagReader
  ) throws(LiquidFault) -> (LiquidLoop, Int) {
    let name = markup.segment(at: markup.skipSpace(markup.range.lowerBound))
    let word = markup.skipSpace(name.upperBound)
    guard !name.isEmpty, markup.word("in", at: word) else {
      throw markup.fault("expected `item in items`")
    }
    let start = markup.skipSpace(word + 2)
    guard let fragment = collection(in: markup, at: start) else {
      throw markup.fault("expected a value behind `in`")
    }
    let loop = LiquidLoop(
      variable: markup.text(name), collection: markup.part(fragment).value(&reader),
      text: markup.text(fragment))
    return (loop, markup.skipSpace(fragment.upperBound))
  }

  /// A range in its parentheses, or fragments.
  private static func collection(in markup: LaxMarkup, at start: Int) -> Range<Int>? {
    guard markup.isByte(start, "(") else { return markup.fragments(at: start) }
    var depth = 0
    for position in start..<markup.range.upperBound {
      if markup.isByte(position, "(") { depth += 1 }
      if markup.isByte(position, ")") { depth -= 1 }
      if depth == 0 { return start..<position + 1 }
    }
    return start..<markup.range.upperBound
  }

  mutating func readOffset(
    _ parser: inout LiquidParser, _ reader: inout TagReader
  ) throws(LiquidFault) {
    let isContinue = parser.isWord("continue")
    let value = try parser.value(&reader)
    offset = isContinue ? .continue : .expression(value)
  }

  /// An attribute, leniently.
  mutating func set(_ name: String, _ value: LaxMarkup, _ reader: inout TagReader) {
    switch name {
    case "limit": limit = value.value(&reader)
    case "offset":
      offset = value.text == "continue" ? .continue : .expression(value.value(&reader))
    default: break
    }
  }

  func open(_ word: String, _ reader: inout TagReader) {
    let id = reader.symbols.loop()
    let closer = "end" + word
    reader.liquid.open(
      .init(word: word, closer: closer, loop: .init(id: id, isTable: columns != nil)))
    let header = LoopHeader(
      id: id, variable: reader.liquidVariable(variable),
      kind: .each(
        collection, limit: limit, offset: offset, reversed: isReversed, columns: columns),
      name: "\(variable)-\(collectionText)")
    reader.emit(.open(.loop(header), word: word, closer: closer))
  }
}
