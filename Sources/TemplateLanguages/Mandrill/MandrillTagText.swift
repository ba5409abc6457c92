import Diagnostics
import Expressions

/// A Handlebars tag between its braces.
struct MandrillTagText {
  let content: Range<Int>
  let range: Range<Int>
  /// `{{{…}}}` and `{{&…}}`: printed as it is.
  let isRaw: Bool
  /// `{{~…~}}`
  let trimsBefore: Bool
  let trimsAfter: Bool

  /// The tag at the reader's place; `nil` if none begins there.
  static func read(_ reader: inout TagReader) -> TemplateTag? {
    let bytes = reader.bytes
    let start = reader.position
    guard bytes[start + 1] == 0x7B else { return nil }
    if bytes[(start + 2)...].starts(with: Array("!--".utf8)) { return comment(&reader, "--}}") }
    if bytes[start + 2] == 0x21 { return comment(&reader, "}}") }
    guard let text = find(&reader) else { return nil }
    reader.position = text.range.upperBound
    var parser = MandrillParser(text, reader)
    let events = parser.parse(&reader)
    return TemplateTag(
      language: "mandrill", range: SourceRange(file: reader.file, text.range),
      trimsBefore: text.trimsBefore, trimsAfter: text.trimsAfter,
      events: TagEvents(events))
  }

  /// `\{{name}}` prints the tag itself.
  static func readEscaped(_ reader: inout TagReader) -> TemplateTag? {
    let bytes = reader.bytes
    let start = reader.position
    guard bytes[start + 1] == 0x7B, bytes[start + 2] == 0x7B,
      let end = bytes.firstOffset(of: Array("}}".utf8), from: start + 3)
    else { return nil }
    reader.position = end + 2
    let text = String(decoding: bytes[(start + 1)..<(end + 2)], as: UTF8.self)
    return TemplateTag(
      language: "mandrill", range: SourceRange(file: reader.file, start: start, end: end + 2),
      events: .one(.output(.literal(.string(text)), .escaped)))
  }

  private static func comment(_ reader: inout TagReader, _ closer: String) -> TemplateTag? {
    let start = reader.position
    guard let end = reader.bytes.firstOffset(of: Array(closer.utf8), from: start + 3) else {
      return unclosed(&reader, closer)
    }
    reader.position = end + closer.utf8.count
    return TemplateTag(
      language: "mandrill",
      range: SourceRange(file: reader.file, start: start, end: reader.position))
  }

  private static func find(_ reader: inout TagReader) -> MandrillTagText? {
    let bytes = reader.bytes
    let start = reader.position
    let isTriple = start + 2 < bytes.count && bytes[start + 2] == 0x7B
    let closer = isTriple ? "}}}" : "}}"
    var first = start + closer.utf8.count
    guard var end = bytes.firstOffset(of: Array(closer.utf8), from: first) else {
      _ = unclosed(&reader, closer)
      return nil
    }
    let whole = start..<end + closer.utf8.count
    let trimsBefore = first < end && bytes[first] == 0x7E
    if trimsBefore { first += 1 }
    let trimsAfter = end > first && bytes[end - 1] == 0x7E
    if trimsAfter { end -= 1 }
    let isPlain = first < end && bytes[first] == 0x26
    if isPlain { first += 1 }
    return MandrillTagText(
      content: first..<end, range: whole, isRaw: isTriple || isPlain, trimsBefore: trimsBefore,
      trimsAfter: trimsAfter)
  }

  private static func unclosed(_ reader: inout TagReader, _ closer: String) -> TemplateTag? {
    let start = reader.position
    reader.diagnostics.report(
      .mandrillUnclosedTag, "expected `\(closer)`, found the end of the file",
      at: SourceRange(file: reader.file, start: start, end: start + 2),
      hint: "a tag opens with `{{` and closes with `}}`")
    return nil
  }
}
