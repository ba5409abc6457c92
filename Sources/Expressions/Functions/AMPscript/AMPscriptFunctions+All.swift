extension AMPscriptFunctions {
  /// Every function that can be called by name.
  package static let all: [Function] = [
    add, attachFile, attributeValue, base64Decode, base64Encode, beginAssetBlock,
    beginImpressionRegion, buildOptionList, buildRowsetFromJSON, buildRowsetFromString,
    buildRowsetFromXML, char, claimRow, claimRowValue, concat, contentArea, contentAreaByName,
    contentBlockByID, contentBlockByKey, contentBlockByName, dataExtensionRowCount, dateAdd,
    dateDiff, dateParse, datePart, decryptSymmetric, deleteData, deleteDE, divide, domain, empty,
    encryptSymmetric, endAssetBlock, endImpressionRegion, executeFilter, executeFilterOrderedRows,
    field, format, formatCurrency, formatDate, formatNumber, getJWT, getSendTime, guid, httpGet,
    iif, indexOf, insertData, insertDE, isEmailAddress, isNull, isNullDefault, isPhoneNumber,
    length, localDateToSystemDate, longSFID, lookup, lookupOrderedRows, lookupOrderedRowsCS,
    lookupRows, lookupRowsCS, lookupValue, lowercase, md5, mod, multiply, now, output, outputLine,
    properCase, raiseError, random, redirectTo, regExMatch, replace, replaceList, row, rowCount,
    sha1, sha256, sha512, stringToDate, stringToHex, substring, subtract, systemDateToLocalDate,
    treatAsContent, treatAsContentArea, trim, updateData, updateDE, uppercase, upsertData,
    upsertDE, urlEncode, v, wrapLongURL,
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
