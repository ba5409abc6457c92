import Diagnostics
import Expressions

/// Tags that people write and Mailchimp does not know.
enum MergeTagLore {
  /// Reports a name that looks like a field but is one of the invented tags or a misspelt keyword.
  static func check(_ name: String, _ range: SourceRange, _ reader: inout TagReader) {
    guard reader.options.mergeTags[name] == nil else { return }
    if let right = misspelt[name] {
      reader.diagnostics.report(
        .mergeTagUnknown, "`*|\(name)|*` is not a tag and stays as text", at: range,
        hint: "write `*|\(right)|*`")
    } else if let remedy = invented[name] {
      reportInvented(name, remedy, range, &reader)
    }
  }

  /// Reports a tag that stays text.
  static func report(_ content: String, _ range: SourceRange, _ reader: inout TagReader) {
    guard content.utf8.first?.isWordStart == true else { return }
    let stem = content.hasPrefix("DATE_ADD:") ? "DATE_ADD" : content
    if let remedy = invented[stem] { return reportInvented(content, remedy, range, &reader) }
    if content.utf8.contains(0x7C) {
      return reader.diagnostics.report(
        .mergeTagUnknownModifier, "there is no modifier behind a second `|`", at: range,
        hint: "a default is a setting of the field: `fallback` in galley.yml")
    }
    let head = String(content.prefix { $0 != ":" })
    if head == head.lowercased()
      || MergeTagField.isName(head.uppercased()) && !MergeTagField.isName(head)
    {
      return reader.diagnostics.report(
        .mergeTagUnknown, "`*|\(content)|*` is not a tag and stays as text", at: range,
        hint: "names are written in capitals: `*|\(content.uppercased())|*`")
    }
    let known = MergeTag.all.map(\.name) + MergeTagSystem.names.sorted()
    let nearest = NearestName.of(content, in: known) ?? NearestName.of(head, in: known)
    reader.diagnostics.report(
      .mergeTagUnknown, "`*|\(content)|*` is not a tag and stays as text", at: range,
      hint: nearest.map { "did you mean `\($0)`?" })
  }

  private static func reportInvented(
    _ name: String, _ remedy: String, _ range: SourceRange, _ reader: inout TagReader
  ) {
    reader.diagnostics.report(
      .mergeTagInvented, "`*|\(name)|*` circulates in lists of tags, but Mailchimp has no such tag",
      at: range, hint: remedy)
  }

  /// Groups are tested by INTERESTED.
  static func reportGrouping(_ range: SourceRange, _ reader: inout TagReader) {
    guard reader.options.mergeTags["GROUPING"] == nil else { return }
    reportInvented(
      "IF:GROUPING", "test groups with `*|INTERESTED:Category:Group|*`", range, &reader)
  }

  private static let misspelt = [
    "ELSE": "ELSE:", "ENDIF": "END:IF", "END_IF": "END:IF", "ENDINTERESTED": "END:INTERESTED",
    "IF": "IF:FIELD",
  ]

  private static let invented = [
    "ACCOUNT_COMPANY": "write `*|USER:COMPANY|*`",
    "DATE_ADD": "dates cannot be computed; write the date out",
    "LIST:UNSUB": "write `*|UNSUB|*`",
    "LIST:UNSUBSCRIBE": "write `*|UNSUB|*`",
    "MC:URL": "write `*|ARCHIVE|*`",
    "MC_SUBJECT": "write `*|MC:SUBJECT|*`",
    "MC_TOT_EMAILS": "there is no count of mails",
    "RSS:TITLE": "write `*|RSSFEED:TITLE|*`",
    "UNSUBSCRIBE": "write `*|UNSUB|*`",
    "UNSUB_LINK_SHORT": "write `*|UNSUB|*`",
    "UNSUB_MAILTO:": "write `*|UNSUB|*`",
  ]
}
