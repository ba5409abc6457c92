import Diagnostics
import Expressions

extension LiquidTag {
  /// `{{ … }}`, which is no tag but is read like one.
  static let output = LiquidTag(
    "{{", summary: "Prints a value.", example: .init("{{ \"a\" | upcase }}", "A"),
    isStrictInStrict: true, isStrictFirst: true, lax: parseLaxOutput, parse: parseOutput)

  static let echo = LiquidTag(
    "echo", summary: "Prints a value, like `{{ … }}`; for use inside `{% liquid %}`.",
    example: .init("{% echo \"a\" | upcase %}", "A"), isStrictInStrict: true,
    isStrictFirst: true, lax: parseLaxOutput, parse: parseOutput)

  @Sendable private static func parseOutput(
    _ parser: inout LiquidParser, _ reader: inout TagReader
  ) throws(LiquidFault) {
    if !parser.isAtEnd { print(try parser.filteredValue(&reader), &reader) }
  }

  @Sendable private static func parseLaxOutput(
    _ markup: LaxMarkup, _ reader: inout TagReader
  ) throws(LiquidFault) {
    if let value = try markup.filteredValue(&reader) { print(value, &reader) }
  }

  /// `raw` as the last filter is no function but how the value is printed.
  private static func print(_ value: consuming Expression, _ reader: inout TagReader) {
    if case .call(let function, let arguments, _) = value, function === LiquidFilters.raw,
      let input = arguments.first
    {
      reader.emit(.output(input, .raw))
    } else {
      reader.emit(.output(value, .escaped))
    }
  }
}
