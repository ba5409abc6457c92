/// How numbers and dates are written in a country, as .NET Framework on Windows has it. A table of our own, so that the result
/// does not depend on the machine.
final class Culture: Sendable {
  /// `de-DE`
  let name: String
  let decimalPoint: String
  let groupSeparator: String
  /// Digits of a group from the point on; the last one repeats.
  let groupSizes: [Int]
  let currency: String
  let currencyPlaces: Int
  /// Where sign and symbol stand: `n` the number, `$` the symbol.
  let currencyPattern: String
  let negativeCurrencyPattern: String
  let percentPattern: String
  let dates: DatePatterns
  let names: CalendarNames

  init(
    name: String, decimalPoint: String, groupSeparator: String, groupSizes: [Int],
    currency: String, currencyPlaces: Int, currencyPattern: String,
    negativeCurrencyPattern: String, percentPattern: String, dates: DatePatterns,
    names: CalendarNames
  ) {
    self.name = name
    self.decimalPoint = decimalPoint
    self.groupSeparator = groupSeparator
    self.groupSizes = groupSizes
    self.currency = currency
    self.currencyPlaces = currencyPlaces
    self.currencyPattern = currencyPattern
    self.negativeCurrencyPattern = negativeCurrencyPattern
    self.percentPattern = percentPattern
    self.dates = dates
    self.names = names
  }

  /// .NET patterns of the standard formats.
  struct DatePatterns: Sendable {
    let shortDate: String
    let longDate: String
    let shortTime: String
    let longTime: String
    let monthDay: String
    let yearMonth: String
  }

  /// The culture by name: `de-DE`, `de_DE`, `DE-de`, or a language alone; `nil` if it is not in the table.
  static func named(_ name: String) -> Culture? {
    if let exact = byName[name] { return exact }
    if name.isEmpty { return nil }
    let wanted = String(name.lowercased().map { $0 == "_" ? "-" : $0 })
    if let exact = all.first(where: { $0.name.lowercased() == wanted }) { return exact }
    guard wanted.utf8.count == 2 else { return nil }
    return all.first { $0.name.hasPrefix(wanted + "-") }
  }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// As in the United States; what an unknown name falls back to.
  static let unitedStates = all[0]

  /// With the general currency sign in place of a symbol.
  var withGeneralCurrency: Culture {
    Culture(
      name: name, decimalPoint: decimalPoint, groupSeparator: groupSeparator,
      groupSizes: groupSizes, currency: "¤", currencyPlaces: 2, currencyPattern: "$n",
      negativeCurrencyPattern: "($n)", percentPattern: percentPattern, dates: dates, names: names)
  }
}

/// The names of months and days in a language.
struct CalendarNames: Sendable {
  /// As they stand alone.
  let months: [String]
  /// As they stand behind a day of the month.
  let monthsBehindDay: [String]
  let shortMonths: [String]
  /// From Sunday.
  let weekdays: [String]
  let shortWeekdays: [String]
  let morning: String
  let afternoon: String
}
