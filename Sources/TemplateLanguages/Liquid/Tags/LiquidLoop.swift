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

  /// The same, leniently, and the offset of what follows: a name, `in`, and fragments, with white space between.
  static func lax(
    _ markup: LaxMarkup, at start: Int, _ reader: inout TagReader
  ) -> (loop: LiquidLoop, behind: Int)? {
    let name = markup.segment(at: start)
    let word = markup.skipSpace(name.upperBound)
    let value = markup.skipSpace(word + 2)
    guard !name.isEmpty, word > name.upperBound, markup.word("in", at: word), value > word + 2,
      let fragments = markup.fragments(at: value)
    else { return nil }
    let loop = LiquidLoop(
      variable: markup.text(name), collection: markup.part(fragments).value(&reader),
      text: markup.text(fragments))
    return (loop, markup.skipSpace(fragments.upperBound))
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
