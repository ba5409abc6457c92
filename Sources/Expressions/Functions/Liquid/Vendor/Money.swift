/// Amounts of money, in whole units of the currency (`12.5` is 12.50, not 12.5 cents).
extension LiquidFilters {
  static let money = amount("money", "With two decimals and `,` between thousands.", "1,234.50") {
    amount, _ in amount
  }

  static let moneyWithCurrency = amount(
    "money_with_currency", "The same with a currency behind it.", "1,234.50 EUR",
    parameter: "currency", argument: "EUR"
  ) { amount, currency in currency.isEmpty ? amount : "\(amount) \(currency)" }

  static let moneyWithoutCurrency = amount(
    "money_without_currency", "The same without any sign.", "1,234.50"
  ) { amount, _ in amount }

  static let moneyWithoutTrailingZeros = amount(
    "money_without_trailing_zeros", "The same; decimals that are all zero are left out.",
    "1,234.50"
  ) { amount, _ in amount.hasSuffix(".00") ? String(amount.dropLast(3)) : amount }

  static let currency = amount(
    "currency",
    "The same with the sign of the currency of a locale before it (`en-us` by default).",
    "€1,234.50", parameter: "locale", argument: "en-ie"
  ) { amount, locale in currencySign(locale) + amount }

  private static func currencySign(_ locale: String) -> String {
    let region = locale.split { $0 == "-" || $0 == "_" }.last.map { $0.lowercased() } ?? ""
    switch region {
    case "gb", "uk": return "£"
    case "jp", "cn": return "¥"
    case "in": return "₹"
    case "at", "be", "de", "es", "fi", "fr", "gr", "ie", "it", "nl", "pt": return "€"
    default: return "$"
    }
  }

  private static func amount(
    _ name: String, _ summary: String, _ output: String, parameter: String? = nil,
    argument: String = "", _ arrange: @escaping @Sendable (String, String) -> String
  ) -> Function {
    let call = parameter == nil ? name : "\(name): \"\(argument)\""
    return .platformFilter(
      name, parameter.map { [.init($0, required: false)] } ?? [],
      on: [.shopify, .braze, .customerIO],
      summary, [.init("{{ 1234.5 | \(call) }}", output)]
    ) { arguments, evaluation throws(EvaluationError) in
      guard let number = DelimitedNumber(arguments[0]) else { return arguments[0] }
      let text = number.text(places: 2, delimiter: ",", point: ".")
      return try evaluation.text(arrange(text, LiquidText.of(arguments[1])))
    }
  }
}
