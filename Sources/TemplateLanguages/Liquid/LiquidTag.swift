import Diagnostics
package import Expressions

/// A tag of Liquid: facts as data, and how it is read. Listed in `LiquidTag+All.swift`.
package struct LiquidTag: Sendable {
  typealias Parse =
    @Sendable (inout LiquidParser, inout TagReader) throws(LiquidFault) -> [TagEvent]
  typealias LaxParse =
    @Sendable (LaxMarkup, inout TagReader) throws(LiquidFault) -> [TagEvent]
  typealias Read =
    @Sendable (inout LiquidTagText, inout TagReader) throws(LiquidFault) -> [TagEvent]

  /// As written: `if`, `endif`, `#`.
  package let name: String
  /// What else it does when it is broken, so that its end tag is no second mistake.
  let shape: Shape
  let reading: Reading
  /// Whether the lenient reading counts in the mode `lax` even where the strict one would do, because it means something else.
  let isLaxFirst: Bool
  /// One sentence for the reference page; empty for end tags.
  package let summary: String
  /// Template text and what it prints.
  package let example: Function.Example?

  enum Shape {
    case plain
    /// Opens a block that this word ends.
    case opener(closer: String)
    case arm
    case closer
  }

  enum Reading {
    /// By the strict grammar, or else leniently; `always` also in the mode `strict`, which reads the other tags leniently.
    case markup(Parse, lax: LaxParse?, always: Bool)
    /// More than the tag itself belongs to it.
    case region(Read)
    /// Tags, one a line.
    case lines
  }

  init(
    _ name: String, _ shape: Shape = .plain, summary: String = "",
    example: Function.Example? = nil, isStrictInStrict: Bool = false, isLaxFirst: Bool = false,
    lax: LaxParse? = nil, parse: @escaping Parse
  ) {
    self.isLaxFirst = isLaxFirst
    self.name = name
    self.shape = shape
    self.summary = summary
    self.example = example
    self.reading = .markup(parse, lax: lax, always: isStrictInStrict)
  }

  init(
    region name: String, summary: String, example: Function.Example, read: @escaping Read
  ) {
    self.isLaxFirst = false
    self.name = name
    self.shape = .plain
    self.summary = summary
    self.example = example
    self.reading = .region(read)
  }

  init(lines name: String, summary: String, example: Function.Example) {
    self.isLaxFirst = false
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

  private static func close(_ word: String, _ reader: inout TagReader) -> [TagEvent] {
    reader.liquid.close(word)
    return [.close(word: word)]
  }

  /// The tag of that name.
  static func named(_ name: String) -> LiquidTag? { byName[name] }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
