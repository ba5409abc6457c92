import Diagnostics
import Expressions

extension LiquidTag {
  static let ifChanged = LiquidTag(
    "ifchanged", .opener(closer: "endifchanged"),
    summary: "Prints its content if that differs from what an `ifchanged` printed last.",
    example: .init(
      "{% for i in (1..2) %}{% ifchanged %}a{% endifchanged %}{% endfor %}", "a"),
    lax: { _, reader in openIfChanged(&reader) }
  ) { _, reader in openIfChanged(&reader) }

  private static func openIfChanged(_ reader: inout TagReader) {
    reader.liquid.open(.init(word: "ifchanged", closer: "endifchanged"))
    let memory = reader.symbols.variable("ifchanged", in: "liquid.memory")
    reader.emit(.open(.ifChanged(memory), word: "ifchanged", closer: "endifchanged"))
  }
}
