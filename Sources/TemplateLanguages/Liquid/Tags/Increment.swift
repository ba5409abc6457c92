import Diagnostics
import Expressions

extension LiquidTag {
  static let increment = counter(
    "increment", step: 1, summary: "Prints a counter, then adds one; it starts at 0.",
    example: .init("{% increment n %}{% increment n %}", "01"))

  static let decrement = counter(
    "decrement", step: -1, summary: "Takes one from a counter, then prints it; it starts at -1.",
    example: .init("{% decrement n %}{% decrement n %}", "-1-2"))

  private static func counter(
    _ name: String, step: Int, summary: String, example: Function.Example
  ) -> LiquidTag {
    LiquidTag(
      name, summary: summary, example: example,
      lax: { markup, reader in count(markup.trimmed.text, step, &reader) }
    ) { parser, reader throws(LiquidFault) in
      let counter = try parser.name()
      try parser.takeEnd()
      count(counter, step, &reader)
    }
  }

  /// A counter starts with the datum of its name, if there is one.
  private static func count(
    _ name: String, _ step: Int, _ reader: inout TagReader
  ) {
    let counter = reader.liquidCounter(name)
    let start = Expression.choose(
      .firstDefined, [.variable(counter), .field(reader.symbols.field(name))])
    reader.emit(.assign(counter, start))
    reader.emit(.counter(counter, step: step))
  }
}
