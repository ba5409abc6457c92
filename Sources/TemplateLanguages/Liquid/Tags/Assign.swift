import Diagnostics
import Expressions

extension LiquidTag {
  static let assign = LiquidTag(
    "assign", summary: "Gives a name to a value.",
    example: .init("{% assign n = 1 | plus: 1 %}{{ n }}", "2"),
    lax: { markup, reader throws(LiquidFault) in
      let (name, value) = try split(markup)
      if reader.options.liquidMode == .strict {
        var parser = try LiquidParser(&reader, value.range, .strict)
        let isEmpty = parser.isAtEnd
        let expression = isEmpty ? .literal(.null) : try parser.filteredValue(&reader)
        return assign(name, expression, &reader)
      }
      let expression = try value.filteredValue(&reader) ?? .literal(.null)
      assign(name, expression, &reader)
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

  /// The name directly before the first `=`, and what follows that.
  private static func split(
    _ markup: LaxMarkup
  ) throws(LiquidFault) -> (name: String, value: LaxMarkup) {
    guard let sign = markup.bytes[markup.range].firstIndex(of: UInt8(ascii: "=")) else {
      throw markup.fault("expected `name = value`")
    }
    let left = markup.part(markup.range.lowerBound..<sign).trimmed
    var start = left.range.upperBound
    while start > left.range.lowerBound, isNameByte(markup.bytes[start - 1]) { start -= 1 }
    guard start < left.range.upperBound else { throw markup.fault("expected `name = value`") }
    return (markup.text(start..<left.range.upperBound), markup.rest(from: sign + 1))
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isLiquidWord || "-.[]()".utf8.contains(byte)
  }
}
