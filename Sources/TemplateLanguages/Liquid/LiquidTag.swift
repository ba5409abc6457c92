import Diagnostics
package import Expressions

/// A tag of Liquid: facts as data, and how it is read. Listed in `LiquidTag+All.swift`.
package final class LiquidTag: Sendable {
  typealias Parse = @Sendable (inout LiquidParser, inout TagReader) throws(LiquidFault) -> Void
  typealias LaxParse = @Sendable (LaxMarkup, inout TagReader) throws(LiquidFault) -> Void
  typealias Read = @Sendable (inout LiquidTagText, inout TagReader) throws(LiquidFault) -> Void

  /// As written: `if`, `endif`, `#`.
  package let name: String
  /// What else it does when it is broken, so that its end tag is no second mistake.
  let shape: Shape
  let reading: Reading
  /// Whether the lenient reading counts in the mode `lax` only where the strict one fails.
  let isStrictFirst: Bool
  /// One sentence for the reference page; empty for end tags.
  package let summary: String
  /// Template text and what it prints.
  package let example: Function.Example?

  enum Shape: Sendable {
    case plain
    /// Opens a block that this word ends.
    case opener(closer: String)
    case arm
    case closer
  }

  /// How the inside of a tag is read: by the strict grammar, or else leniently.
  final class Markup: Sendable {
    let strict: Parse
    let lax: LaxParse?
    /// Strictly also in the mode `strict`, which reads the other tags leniently.
    let isStrictInStrict: Bool

    init(_ strict: @escaping Parse, lax: LaxParse?, isStrictInStrict: Bool) {
      self.strict = strict
      self.lax = lax
      self.isStrictInStrict = isStrictInStrict
    }
  }

  enum Reading: Sendable {
    case markup(Markup)
    /// More than the tag itself belongs to it.
    case region(Read)
    /// Tags, one a line.
    case lines
  }

  init(
    _ name: String, _ shape: Shape = .plain, summary: String = "",
    example: Function.Example? = nil, isStrictInStrict: Bool = false, isStrictFirst: Bool = false,
    lax: LaxParse? = nil, parse: @escaping Parse
  ) {
    self.isStrictFirst = isStrictFirst
    self.name = name
    self.shape = shape
    self.summary = summary
    self.example = example
    self.reading = .markup(Markup(parse, lax: lax, isStrictInStrict: isStrictInStrict))
  }

  init(
    region name: String, summary: String, example: Function.Example, read: @escaping Read
  ) {
    self.isStrictFirst = false
    self.name = name
    self.shape = .plain
    self.summary = summary
    self.example = example
    self.reading = .region(read)
  }

  init(lines name: String, summary: String, example: Function.Example) {
    self.isStrictFirst = false
    self.name = name
    self.shape = .plain
    self.summary = summary
    self.example = example
    self.reading = .lines
  }

  /// An end tag.
  static func closing(_ word: String) -> LiquidTag {
    LiquidTag(word, .closer, lax: { _, reader in close(word, &reader) }) { _, reader in
      close(word, &reader)
    }
  }

  private static func close(_ word: String, _ reader: inout TagReader) {
    reader.liquid.close(word)
    reader.emit(.close(word: word))
  }

  /// The tag whose name stands in this range of a text.
  static func named(_ range: Range<Int>, in text: [UInt8]) -> LiquidTag? {
    index.position(of: range, in: text).map { all[$0] }
  }

  private static let index = NameIndex(all.map(\.name))
}
