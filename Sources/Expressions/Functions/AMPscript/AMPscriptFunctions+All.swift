extension AMPscriptFunctions {
  /// Every function that can be called by name.
  package static let all: [Function] = [
    add, attributeValue, concat, dataExtensionRowCount, dateAdd, dateDiff, dateParse, datePart,
    divide, empty,
    field, getSendTime, iif, isNull, isNullDefault, lookup, lookupOrderedRows, lookupOrderedRowsCS,
    lookupRows, lookupRowsCS, lowercase, mod, multiply, now, properCase, random, row, rowCount,
    stringToDate, subtract, uppercase, v,
  ]

  /// Comparisons and `NOT`; `AND`, `OR` and `IIf` are lazy choices.
  package static let operators = [equal, unequal, less, atMost, greater, atLeast, not]

  /// Functions of text, which see nothing where `true` or `false` is written as an argument.
  package static let textual: Set<String> = [
    "Concat", "Length", "Lowercase", "ProperCase", "Trim", "Uppercase",
  ]

  /// The function that is called by `name`, letter case ignored.
  package static func named(_ name: String) -> Function? { byName[name.lowercased()] }

  private static let byName = Dictionary(
    all.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
}
