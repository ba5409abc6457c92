import Diagnostics
import Expressions

extension Language {
  /// Mailchimp's merge tags, `*|…|*`. What is none of them stays text.
  package static let mergeTags = Language("mergetags", starts: ["*|"]) { reader in
    let start = reader.position
    guard start + 1 < reader.bytes.count, reader.bytes[start + 1] == 0x7C else { return nil }
    guard let end = MergeTags.contentEnd(from: start + 2, &reader) else { return nil }
    return MergeTags.tag(start: start, contentEnd: end, &reader)
  }
}

/// Reading of a tag between its delimiters.
enum MergeTags {
  /// Where `|*` stands; `nil`, after a report if it looks like a mistake, where text or another tag comes first.
  static func contentEnd(from start: Int, _ reader: inout TagReader) -> Int? {
    let bytes = reader.bytes
    var index = start
    while index + 1 < bytes.count, bytes[index] != 0x0A {
      if bytes[index] == 0x3C, bytes[index + 1].beginsMarkup { break }
      if bytes[index] == 0x7C, bytes[index + 1] == 0x2A { return index }
      if bytes[index] == 0x2A, bytes[index + 1] == 0x7C { break }
      index += 1
    }
    guard index > start, bytes[start].isMergeTagNamePart else { return nil }
    let range = SourceRange(file: reader.file, start: start - 2, end: index)
    if index + 1 < bytes.count, bytes[index] == 0x2A {
      reader.diagnostics.report(
        .mergeTagInTag, "a merge tag begins inside of another", at: range,
        hint: "a test names its field without delimiters: `*|IF:FNAME|*`")
    } else {
      reader.diagnostics.report(
        .mergeTagUnclosed, "expected `|*`, found the end of the text", at: range,
        hint: "close it with `|*`, on the same line and without HTML inside")
    }
    return nil
  }

  static func tag(start: Int, contentEnd: Int, _ reader: inout TagReader) -> TemplateTag? {
    let range = SourceRange(file: reader.file, start: start, end: contentEnd + 2)
    let content = String(decoding: reader.bytes[(start + 2)..<contentEnd], as: UTF8.self)
    let text = String(decoding: reader.bytes[range.bytes], as: UTF8.self)
    guard let events = events(content, text: text, range, &reader) else { return nil }
    reader.position = contentEnd + 2
    return TemplateTag(language: "mergetags", range: range, events: TagEvents(events))
  }

  /// `nil` where the tag stays text.
  private static func events(
    _ content: String, text: String, _ range: SourceRange, _ reader: inout TagReader
  ) -> [TagEvent]? {
    if let (tag, argument) = MergeTag.find(content) {
      return tag.parse(MergeTagCall(argument: argument, text: text, range: range), &reader)
    }
    if MergeTagField.isName(content) || MergeTagSystem.names.contains(content) {
      MergeTagLore.check(content, range, &reader)
      let call = MergeTagCall(argument: "", text: text, range: range)
      let value = MergeTagField.printed(content, call, &reader)
      return [.output(value.mergeTagPrinted(range), .escaped)]
    }
    MergeTagLore.report(content, range, &reader)
    return nil
  }

  /// The tag itself, as text.
  static func text(_ call: MergeTagCall) -> [TagEvent] {
    [.output(.literal(.string(call.text)), .escaped)]
  }
}

extension UInt8 {
  /// A letter, `/` or `!`: behind `<`, it makes an element or a comment.
  fileprivate var beginsMarkup: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == 0x2F || self == 0x21
  }
}
