import Diagnostics
import Expressions

extension LiquidTag {
  static let assign = LiquidTag(
    "assign", summary: "Gives a name to a value.",
    example: .init("{% assign n = 1 | plus: 1 %}{{ n }}", "2"),
    lax: { markup, reader throws(LiquidFault) in
      let (name, value) = try split(markup)
      assign(name, try value.strictFirst(&reader) ?? .literal(.null), &reader)
    }
  ) { parser, reader throws(LiquidFault) in
    let name = try parser.name()
    _ = try parser.take(.equals)
    if parser.isAtEnd { return assign(name, .literal(.null), &reader) }
    assign(name, try parser.filteredValue(&reader), &reader)
  }

  /// A name that is assigned nothing hides the data of that name all the same.
  private static func assign(
    _ name: String, _ value: Expression, _ reader: inout TagReader
  ) {
    let variable = reader.liquidVariable(name)
    if case .literal(let literal) = value, !literal.isNothing {
      reader.emit(.assign(variable, value))
    } else {
      reader.emit(.assign(variable, .choose(.firstDefined, [value, .literal(.null)])))
    }
  }

  /// The first name that `=` follows, and what follows that.
  private static func split(
    _ markup: LaxMarkup
  ) throws(LiquidFault) -> (name: String, value: LaxMarkup) {
    var position = markup.range.lowerBound
    while let name = markup.firstSignature(from: position) {
      let sign = markup.skipSpace(name.upperBound)
      if markup.isByte(sign, "=") { return (markup.text(name), markup.rest(from: sign + 1)) }
      position = name.upperBound
    }
    throw markup.fault("expected `name = value`")
  }
}
