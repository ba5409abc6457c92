/// Numbers with separators, for people.
extension LiquidFilters {
  static let numberWithDelimiter = Function.platformFilter(
    "number_with_delimiter", [.init("delimiter", required: false)], on: [.braze],
    "With a delimiter (`,`) between thousands; the decimals stay.",
    [.init("{{ 123456.5 | number_with_delimiter }}", "123,456.5")]
  ) { arguments, evaluation throws(EvaluationError) in
    guard let number = DelimitedNumber(arguments[0]) else { return arguments[0] }
    let delimiter = arguments.count > 1 ? LiquidText.of(arguments[1]) : ","
    return try evaluation.text(number.text(places: nil, delimiter: delimiter, point: "."))
  }

  static let formatNumber = Function.platformFilter(
    "format_number", [.init("locale", required: false)], on: [.customerIO, .knock],
    "With the separators of a locale (`en-us` by default).",
    [.init("{{ 1234567.5 | format_number: \"de-de\" }}", "1.234.567,5")]
  ) { arguments, evaluation throws(EvaluationError) in
    guard let number = DelimitedNumber(arguments[0]) else { return arguments[0] }
    let signs = separators(LiquidText.of(arguments[1]))
    return try evaluation.text(
      number.text(places: nil, delimiter: signs.delimiter, point: signs.point))
  }

  /// What a locale puts between thousands and before decimals.
  private static func separators(_ locale: String) -> (delimiter: String, point: String) {
    let language = locale.split { $0 == "-" || $0 == "_" }.first.map { $0.lowercased() } ?? ""
    switch language {
    case "de", "es", "it", "nl", "pt", "da", "id", "tr", "el": return (".", ",")
    case "fr": return ("\u{202F}", ",")
    case "sv", "nb", "fi", "pl", "cs", "ru", "uk": return ("\u{00A0}", ",")
    default: return (",", ".")
    }
  }
}

/// A number in decimal digits, to be printed with separators.
struct DelimitedNumber {
  private let number: DecimalNumber

  /// `nil` for what is no number.
  init?(_ value: Value) {
    switch value {
    case .integer(let integer): number = DecimalNumber(integer)
    case .double(let double):
      guard let decimal = DecimalNumber(double) else { return nil }
      number = decimal
    case .string(let text):
      guard let decimal = DecimalNumber(parsing: text.utf8) else { return nil }
      number = decimal
    default: return nil
    }
  }

  /// With `places` decimals, or those that it has.
  func text(places: Int?, delimiter: String, point: String) -> String {
    let places = places ?? number.scale
    let digits = number.text(places: places)
    let isNegative = digits.hasPrefix("-")
    let parts = digits.drop { $0 == "-" }.split(separator: ".")
    guard let whole = parts.first else { return digits }
    var grouped = isNegative ? "-" : ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped += delimiter }
      grouped.append(digit)
    }
    return parts.count > 1 ? grouped + point + parts[1] : grouped
  }
}
