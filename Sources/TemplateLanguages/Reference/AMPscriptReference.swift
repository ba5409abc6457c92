import Expressions

extension ReferencePage {
  /// The functions of AMPscript, by what they are about, and those that need the platform.
  static let ampscript = ReferencePage(
    "ampscript", title: "AMPscript",
    summary: "Salesforce Marketing Cloud's language, run without Marketing Cloud.",
    sections: [
      section(
        "Text", "Places count from 1, letter case does not count where texts are searched.", textual
      ),
      section(
        "Numbers", "Numbers may be given as text; what is no number ends the message.", numeric),
      section("Dates", "In the platform's zone, UTC−6 all year.", dates),
      section(
        "Values and conditions", "Only true, 1 and their spellings hold in a condition.", values),
      section(
        "Data extensions",
        "Tables come from the store or from `data_extensions` of the data. Writes are seen by the message and reported by the run; the store never gets them.",
        data),
      section(
        "Content",
        "Content blocks come from `content_blocks` of galley.yml and from HTML files in modules/. The network is never asked.",
        content),
      section("Encodings and digests", "Keys of Key Management are not at hand.", encodings),
      platform,
      Section(
        "System strings",
        "Written `%%name%%`. Real values stand under `system` of galley.yml; an attribute of that name comes first.",
        AMPscriptSystemString.all.map { string in
          Entry(
            name: string.name, signature: "%%\(string.name)%%",
            summary: string.summary + (string.preview.map { " Previews show “\($0)”." } ?? ""),
            examples: [])
        }),
      Section(
        "Operators", "Tighter first: `< <= > >=`, `== !=`, `NOT`, `AND OR`.",
        AMPscriptFunctions.operators.map { Entry($0, signature: sign(of: $0)) }),
    ])

  private static let textual = [
    "Char", "Concat", "IndexOf", "Length", "Lowercase", "ProperCase", "RegExMatch", "Replace",
    "ReplaceList", "Substring", "Trim", "Uppercase",
  ]
  private static let numeric = [
    "Add", "Divide", "FormatCurrency", "FormatNumber", "Mod", "Multiply", "Random", "Subtract",
  ]
  private static let dates = [
    "DateAdd", "DateDiff", "DateParse", "DatePart", "Format", "FormatDate", "GetSendTime",
    "LocalDateToSystemDate", "Now", "StringToDate", "SystemDateToLocalDate",
  ]
  private static let values = [
    "AttributeValue", "Domain", "Empty", "GUID", "IIf", "IsEmailAddress", "IsNull", "IsNullDefault",
    "IsPhoneNumber", "LongSFID", "Output", "OutputLine", "RaiseError", "V",
  ]
  private static let data = [
    "BuildRowsetFromJSON", "BuildRowSetFromString", "BuildRowSetFromXML", "ClaimRow",
    "ClaimRowValue", "DataExtensionRowCount", "DeleteData", "DeleteDE", "ExecuteFilter",
    "ExecuteFilterOrderedRows", "Field", "InsertData", "InsertDE", "Lookup", "LookupOrderedRows",
    "LookupOrderedRowsCS", "LookupRows", "LookupRowsCS", "LookupValue", "Row", "RowCount",
    "UpdateData", "UpdateDE", "UpsertData", "UpsertDE",
  ]
  private static let encodings = [
    "Base64Decode", "Base64Encode", "DecryptSymmetric", "EncryptSymmetric", "GetJWT", "MD5", "SHA1",
    "SHA256", "SHA512", "StringToHex", "URLEncode",
  ]
  /// Everything else.
  private static let content = AMPscriptFunctions.all.map(\.name).filter {
    !(textual + numeric + dates + values + data + encodings).contains($0)
  }

  private static func section(_ title: String, _ summary: String, _ names: [String]) -> Section {
    let functions = names.compactMap(AMPscriptFunctions.named).sorted { $0.name < $1.name }
    return Section(title, summary, functions.map { Entry($0, signature: $0.usage) })
  }

  private static let platform = Section(
    "Functions of the platform",
    "They cannot work offline. A template that calls one needs `platform_functions` in galley.yml, which says what previews show in its place.",
    PlatformFunction.all.sorted { $0.function.name < $1.function.name }.map { platform in
      Entry(
        name: platform.function.name, signature: platform.function.usage,
        summary:
          "\(platform.function.summary) Offline: a stand-in, since it \(platform.need.rawValue).",
        examples: [], source: platform.function.source)
    })

  private static func sign(of function: Function) -> String {
    function.parameters.count == 1 ? "\(function.name) condition" : "left \(function.name) right"
  }
}
