import Diagnostics
import Expressions

/// `%%First Name%%` and `%%[First Name]%%`: an attribute in text. One that the recipient has not stays as it is written.
enum AMPscriptAttributeString {
  /// Names longer than this are not looked for.
  private static let maximumLength = 128

  /// Letters, digits, `_` and blanks between two `%%`.
  static func readPlain(_ reader: inout TagReader) -> TemplateTag? {
    let bytes = reader.bytes
    let start = reader.position + 2
    var end = start
    while end < bytes.count, end - start <= maximumLength,
      bytes[end].isWordPart || bytes[end] == 0x20
    { end += 1 }
    guard end + 1 < bytes.count, bytes[end] == 0x25, bytes[end + 1] == 0x25 else { return nil }
    return tag(name: start..<end, end: end + 2, &reader)
  }

  /// A block that holds nothing but a name: no keyword, variable, call or string.
  static func readBracketed(_ reader: inout TagReader) -> TemplateTag? {
    let bytes = reader.bytes
    let start = reader.position + 3
    var end = start
    while end < bytes.count, end - start <= maximumLength, isNamePart(bytes[end]) { end += 1 }
    guard end + 2 < bytes.count, bytes[end] == 0x5D, bytes[end + 1] == 0x25, bytes[end + 2] == 0x25
    else { return nil }
    let words = String(decoding: bytes[start..<end], as: UTF8.self).split(separator: " ")
    guard !words.isEmpty,
      !words.contains(where: { AMPscriptKeyword(rawValue: $0.uppercased()) != nil })
    else { return nil }
    return tag(name: start..<end, end: end + 3, &reader)
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte.isWordPart || byte == 0x20 || byte == 0x2D || byte == 0x2E || byte >= 0x80
  }

  private static func tag(
    name: Range<Int>, end: Int, _ reader: inout TagReader
  ) -> TemplateTag {
    let range = SourceRange(file: reader.file, start: reader.position, end: end)
    let value = AMPscriptAttribute.printed(
      String(decoding: reader.bytes[name], as: UTF8.self),
      orElse: String(decoding: reader.bytes[range.bytes], as: UTF8.self), range, &reader)
    reader.position = end
    return TemplateTag(
      language: "ampscript", range: range, events: .one(.output(value, .escaped)))
  }
}
