import Diagnostics
import Expressions

extension Language {
  /// Mandrill's templates: Handlebars (`{{name}}`, `{{#each items}}`), and merge tags with `*|UNSUB:https://…|*`. Off by
  /// default, since its braces are Liquid's as well.
  package static let mandrill = Language("mandrill", starts: ["{{", "\\{", "*|"]) { reader in
    let bytes = reader.bytes
    let start = reader.position
    guard start + 2 < bytes.count else { return nil }
    switch bytes[start] {
    case 0x2A: return MandrillUnsubscribe.read(&reader) ?? Language.mergeTags.read(&reader)
    case 0x5C: return MandrillTagText.readEscaped(&reader)
    default: return MandrillTagText.read(&reader)
    }
  }
}

/// `*|UNSUB:https://…|*`: the address to unsubscribe with, which leads on to another one.
private enum MandrillUnsubscribe {
  static func read(_ reader: inout TagReader) -> TemplateTag? {
    let bytes = reader.bytes
    let head = Array("*|UNSUB:".utf8)
    let start = reader.position
    guard start + head.count < bytes.count, bytes[start...].starts(with: head),
      let end = MergeTags.contentEnd(from: start + 2, &reader)
    else { return nil }
    let address = String(decoding: bytes[(start + head.count)..<end], as: UTF8.self)
    let range = SourceRange(file: reader.file, start: start, end: end + 2)
    let mail = Expression.field(reader.symbols.field("email", ignoresCase: true))
    let value = Expression.call(
      MandrillFunctions.unsub, [.literal(.string(address)), mail], range)
    reader.position = end + 2
    return TemplateTag(
      language: "mandrill", range: range, events: .one(.output(value, .escaped)))
  }
}
