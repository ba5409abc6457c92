import Diagnostics
import Expressions

extension LiquidTag {
  /// Two tags, `raw` and `endraw`, with text between them that nobody scans.
  static let raw = LiquidTag(
    region: "raw", summary: "Prints its content as it is written.",
    example: .init("{% raw %}{{ a }}{% endraw %}", "{{ a }}")
  ) { text, reader throws(LiquidFault) in
    try text.expectNoMarkup("raw")
    guard let end = LiquidTagText.endRaw(from: text.range.upperBound, &reader) else {
      throw text.unclosed("endraw")
    }
    reader.liquid.isRaw = true
    reader.position = end.range.lowerBound
    var opener = text
    opener.trimsAfter = false
    return opener
  }

  static let endRaw = LiquidTag(
    region: "endraw", summary: "", example: .init("{% raw %}{% endraw %}", "")
  ) { text, reader throws(LiquidFault) in
    guard reader.liquid.isRaw else {
      throw LiquidFault(.liquidUnknownTag, "`endraw` without `raw`", at: text.range)
    }
    reader.liquid.isRaw = false
    var closer = text
    closer.trimsBefore = false
    return closer
  }
}

extension LiquidTagText {
  /// The next `{% endraw … %}`.
  static func endRaw(from start: Int, _ reader: inout TagReader) -> LiquidTagText? {
    let bytes = reader.bytes
    var position = start
    while position + 1 < bytes.count {
      if bytes[position] == UInt8(ascii: "{"), bytes[position + 1] == UInt8(ascii: "%") {
        guard let end = tagEnd(from: position + 2, &reader) else { return nil }
        let text = named(position..<end, in: bytes)
        if text.nameText(in: bytes) == "endraw" { return text }
      }
      position += 1
    }
    return nil
  }
}
