extension AMPscriptFunctions {
  /// Every function that can be called by name.
  package static let all: [Function] = [
    add, attributeValue, base64Decode, base64Encode, beginAssetBlock, beginImpressionRegion,
    buildOptionList, buildRowsetFromJSON, buildRowsetFromString, buildRowsetFromXML, char, concat,
    dataExtensionRowCount, dateAdd, dateDiff, dateParse, datePart, divide, domain, empty,
    endAssetBlock, endImpressionRegion, field, format, formatCurrency, formatDate,
    formatNumber, getJWT, getSendTime, guid, iif, indexOf,
    isEmailAddress, isNull, isNullDefault, isPhoneNumber, length, longSFID, lookup,
    lookupOrderedRows, lookupOrderedRowsCS, lookupRows, lookupRowsCS, lowercase, md5, mod,
    multiply, now, output, outputLine, properCase, raiseError, random, redirectTo, replace,
    replaceList, row, rowCount, sha1, sha256, sha512, stringToDate, stringToHex, substring,
    subtract, trim, uppercase, urlEncode, v, wrapLongURL,
  ]

  /// Comparisons and `NOT`; `AND`, `OR` and `IIf` are lazy choices.
  package static let operators = [equal, unequal, less, atMost, greater, atLeast, not]

  /// Functions of text, which see nothing where `true` or `false` is written as an argument.
  package static let textual: Set<String> = [
    "Concat", "IndexOf", "Length", "Lowercase", "ProperCase", "RegExMatch", "Replace",
    "ReplaceList",
    "Substring", "Trim", "Uppercase",
  ]

  /// The function that is called by `name`, letter case ignored.
  package static func named(_ name: String) -> Function? { byName[name.lowercased()] }

  private static let byName = Dictionary(
    all.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
}
