extension AMPscriptFunctions {
  package static let formatNumber = function(
    "FormatNumber", [.init("number"), .init("format"), .optional("locale")],
    summary:
      "A number by a .NET pattern such as N2, C, P1 or #,##0.00, in a culture such as de-DE; halves are rounded away from zero.",
    examples: [.init(#"%%=FormatNumber(1234.555, "N2", "de-DE")=%%"#, "1.234,56")],
    source: "sfmc.guide, FormatNumber"
  ) { arguments, evaluation throws(EvaluationError) in
    let number = try decimal(arguments, "FormatNumber")
    return try formatted(number, arguments, culture(arguments.text(2)), "FormatNumber", &evaluation)
  }

  package static let formatCurrency = function(
    "FormatCurrency",
    [.init("value"), .init("locale"), .optional("decimalPlaces"), .optional("symbol")],
    summary: "An amount as a culture writes money, with other decimals or another symbol if given.",
    examples: [.init(#"%%=FormatCurrency(1234.5, "de-DE")=%%"#, "1.234,50 €")],
    source: "sfmc.guide, FormatCurrency"
  ) { arguments, evaluation throws(EvaluationError) in
    let number = try decimal(arguments, "FormatCurrency")
    let name = arguments.text(1)
    let known = name.isEmpty ? Culture.unitedStates : Culture.named(name)
    let culture = known ?? Culture.unitedStates.withGeneralCurrency
    var places: Int?
    if !arguments[2].isBlank { places = try arguments.integer(2, "FormatCurrency") }
    guard (0...99).contains(places ?? 0) else {
      throw .aborted("FormatCurrency", "expected 0 to 99 decimals, found \(places ?? 0)")
    }
    let symbol = arguments[3].isBlank ? nil : arguments.text(3)
    let text = NumberPattern(culture: culture).currency(number, places: places, symbol: symbol)
    try evaluation.charge(text.utf8.count)
    return .string(text)
  }

  package static let format = function(
    "Format",
    [.init("value"), .init("formatString"), .optional("dataFormat"), .optional("cultureCode")],
    summary:
      "A number or a date by a .NET pattern; \"Date\" as third argument reads text as a date.",
    examples: [.init(#"%%=Format("2026-03-04", "MMM d", "Date")=%%"#, "Mar 4")],
    source: "sfmc.guide, Format"
  ) { arguments, evaluation throws(EvaluationError) in
    let kind = arguments.text(2).lowercased()
    guard ["", "date", "numeric"].contains(kind) else {
      throw .aborted(
        "Format", "expected \"Date\" or nothing, found \(arguments[2].ampscriptQuoted)")
    }
    let culture = culture(arguments.text(3))
    if kind != "date", let number = arguments[0].ampscriptDecimal {
      return try formatted(number, arguments, culture, "Format", &evaluation)
    }
    guard kind != "numeric", let date = arguments[0].ampscriptDate else {
      return .string(arguments.text(0))
    }
    guard let text = DatePattern(culture: culture).text(date, arguments.text(1)) else {
      throw .aborted("Format", "\(arguments[1].ampscriptQuoted) is no pattern for dates")
    }
    try evaluation.charge(text.utf8.count)
    return .string(text)
  }

  package static let formatDate = function(
    "FormatDate",
    [
      .init("dateString"), .optional("dateFormat"), .optional("timeFormat"),
      .optional("localeCode"),
    ],
    summary:
      "A date by a date pattern and a time pattern; letter case does not count, and mm means the month in the one and minutes in the other. Nothing for what is no date.",
    examples: [
      .init(#"%%=FormatDate("2026-03-04 13:52", "yyyy-MM-dd", "HH:mm")=%%"#, "2026-03-04 13:52")
    ], source: "sfmc.guide, FormatDate"
  ) { arguments, evaluation throws(EvaluationError) in
    guard let date = arguments[0].ampscriptDate else { return .string("") }
    let patterns = FormatDatePatterns(culture(arguments.text(3)))
    guard
      let text = patterns.text(
        date, datePattern: arguments.text(1), timePattern: arguments.text(2))
    else {
      throw .aborted("FormatDate", "\(arguments[2].ampscriptQuoted) is no pattern")
    }
    try evaluation.charge(text.utf8.count)
    return .string(text)
  }

  private static func culture(_ name: String) -> Culture {
    Culture.named(name) ?? .unitedStates
  }

  private static func decimal(
    _ arguments: Arguments, _ function: String
  ) throws(EvaluationError) -> DecimalNumber {
    guard let number = arguments[0].ampscriptDecimal else {
      throw .aborted(function, "expected a number, found \(arguments[0].ampscriptQuoted)")
    }
    return number
  }

  private static func formatted(
    _ number: DecimalNumber, _ arguments: Arguments, _ culture: Culture, _ function: String,
    _ evaluation: inout Evaluation
  ) throws(EvaluationError) -> Value {
    guard let text = NumberPattern(culture: culture).text(number, arguments.text(1)) else {
      throw .aborted(
        function,
        "\(arguments[1].ampscriptQuoted) needs a whole number, found "
          + arguments[0].ampscriptQuoted)
    }
    try evaluation.charge(text.utf8.count)
    return .string(text)
  }
}
