import Diagnostics
import Expressions

extension LiquidTag {
  /// `{{ … }}`, which is no tag but is read like one.
  static let output = LiquidTag(
    "{{", summary: "Prints a value.", example: .init("{{ \"a\" | upcase }}", "A"),
    isStrictInStrict: true, lax: parseLaxOutput, parse: parseOutput)

  static let echo = LiquidTag(
    "echo", summary: "Prints a value, like `{{ … }}`; for use inside `{% liquid %}`.",
    example: .init("{% echo \"a\" | upcase %}", "A"), isStrictInStrict: true, lax: parseLaxOutput,
    parse: parseOutput)

  @Sendable private static func parseOutput(
    _ parser: inout LiquidParser, _ reader: inout TagReader
  ) throws(LiquidFault) -> [TagEvent] {
    if parser.isAtEnd { return [] }
    return print(try parser.filteredValue(&reader))
  }

  @Sendable private static func parseLaxOutput(
    _ markup: LaxMarkup, _ reader: inout TagReader
  ) throws(LiquidFault) -> [TagEvent] {
    try markup.filteredValue(&reader).map(print) ?? []
  }

  /// `raw` as the last filter is no function but how the value is printed.
  private static func print(_ value: Expression) -> [TagEvent] {
    if case .call(let function, let arguments, _) = value, function.name == "raw",
      function.namespace == "liquid", let input = arguments.first
    {
      return [.output(input, .raw)]
    }
    return [.output(value, .escaped)]
  }
}
