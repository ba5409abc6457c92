import Diagnostics
import Expressions

/// `<script runat="server" language="ampscript">`: a block in the shape of an element.
enum AMPscriptScriptTag {
  /// Start tags longer than this are not AMPscript's.
  private static let maximumLength = 512

  private static let name = Array("<script".utf8)

  static func read(_ reader: inout TagReader) -> TemplateTag? {
    let bytes = reader.bytes
    let start = reader.position
    guard start + 1 < bytes.count, bytes[start + 1].asciiLower == name[1],
      start + name.count < bytes.count,
      name.indices.allSatisfy({ bytes[start + $0].asciiLower == name[$0] }),
      bytes[start + name.count].isASCIIWhitespace
    else { return nil }
    guard
      let end = bytes[start..<min(bytes.count, start + maximumLength)].firstIndex(of: 0x3E),
      isAMPscript(bytes[(start + name.count)..<end])
    else { return nil }
    return AMPscriptCode.read(.script, codeStart: end + 1, &reader)
  }

  /// Whether the attributes name the language, in any quotes or none.
  private static func isAMPscript(_ attributes: ArraySlice<UInt8>) -> Bool {
    let text = attributes.filter { !$0.isASCIIWhitespace && $0 != 0x22 && $0 != 0x27 }
      .map(\.asciiLower)
    return text.firstOffset(of: Array("language=ampscript".utf8), from: 0) != nil
  }
}
