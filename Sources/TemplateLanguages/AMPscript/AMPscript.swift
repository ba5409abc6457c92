import Diagnostics
import Expressions

extension Language {
  /// AMPscript: blocks `%%[ … ]%%`, inline output `%%= … =%%`, attribute strings `%%name%%`, and script tags.
  package static let ampscript = Language("ampscript", starts: ["%%", "<s", "<S"]) { reader in
    let bytes = reader.bytes
    let start = reader.position
    guard start + 2 < bytes.count else { return nil }
    if bytes[start] == 0x3C { return AMPscriptScriptTag.read(&reader) }
    guard bytes[start + 1] == 0x25 else { return nil }
    switch bytes[start + 2] {
    case 0x5B:
      return AMPscriptAttributeString.readBracketed(&reader)
        ?? AMPscriptCode.read(.block, codeStart: start + 3, &reader)
    case 0x3D: return AMPscriptCode.read(.inline, codeStart: start + 3, &reader)
    case let byte where byte.isWordStart: return AMPscriptAttributeString.readPlain(&reader)
    default: return nil
    }
  }
}

/// What code stands between.
struct AMPscriptDelimiters: Sendable {
  let opener: String
  let closer: String
  /// Inline output holds one value, the others hold statements.
  let isInline: Bool

  static let block = AMPscriptDelimiters(opener: "%%[", closer: "]%%", isInline: false)
  static let inline = AMPscriptDelimiters(opener: "%%=", closer: "=%%", isInline: true)
  static let script = AMPscriptDelimiters(opener: "<script", closer: "</script>", isInline: false)
}
