extension AMPscriptFunctions {
  package static let regExMatch = function(
    "RegExMatch",
    [
      .init("sourceString"), .init("regExPattern"), .init("returnValue"), .optional("regExOptions"),
    ],
    variadic: true,
    summary:
      "What a group took in the first match of a .NET regular expression, by its number (0 is the whole match) or name; nothing without a match. Options are named as in .NET: IgnoreCase, Multiline, Singleline.",
    examples: [
      .init(#"%%=RegExMatch("order-4821-eu", "order-([0-9]+)", 1)=%%"#, "4821"),
      .init(#"%%=RegExMatch("Invoice", "^INV", 0, "IgnoreCase")=%%"#, "Inv"),
    ], source: "sfmc.guide, RegExMatch"
  ) { arguments, evaluation throws(EvaluationError) in
    var options = PatternOptions()
    for index in 3..<max(3, arguments.count) where !options.set(arguments.text(index)) {
      throw .aborted("RegExMatch", "there is no option \(arguments[index].ampscriptQuoted)")
    }
    try evaluation.charge(arguments.text(0).utf8.count + arguments.text(1).utf8.count * 16)
    do throws(PatternError) {
      let program = try PatternProgram(arguments.text(1), options)
      let group = arguments[2].ampscriptInteger.map(PatternGroup.number)
      guard let number = program.number(of: group ?? .name(arguments.text(2))) else {
        return .string("")
      }
      var matcher = PatternMatcher(program, arguments.text(0))
      return .string(try matcher.find() ? matcher.group(number) : "")
    } catch {
      throw .aborted("RegExMatch", "\(arguments[1].ampscriptQuoted): \(error.message)")
    }
  }
}
