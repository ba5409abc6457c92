import Diagnostics
import Expressions

extension LiquidTag {
  /// Two tags, `raw` and `endraw`, with text between them that nobody scans.
  static let raw = LiquidTag(
    region: "raw", summary: "Prints its content as it is written.",
    example: .init("{% raw %}{{ a }}{% endraw %}", "{{ a }}")
  ) { text, reader throws(LiquidFault) in
    try text.expectNoMarkup("raw")
    guard let end = LiquidTagText.next(["endraw"], from: text.range.upperBound, &reader) else {
      throw text.unclosed("endraw")
    }
    reader.liquid.isRaw = true
    reader.position = end.range.lowerBound
    text.trimsAfter = false
    let content = reader.bytes[text.range.upperBound..<end.range.lowerBound]
    let isSpace = !content.isEmpty && content.allSatisfy(\.isASCIIWhitespace)
    // White space that is meant: its block is not blank.
    if isSpace { reader.emit(.output(.literal(.string("")), .escaped)) }
  }

  static let endRaw = LiquidTag(
    region: "endraw", summary: "", example: .init("{% raw %}{% endraw %}", "")
  ) { text, reader throws(LiquidFault) in
    guard reader.liquid.isRaw else {
      throw LiquidFault(.liquidUnknownTag, "`endraw` without `raw`", at: text.range)
    }
    reader.liquid.isRaw = false
    text.trimsBefore = false
  }
}

extension LiquidTagText {
  /// The next tag with one of these names, whatever stands around it: what looks like the start of another tag, and has one of
  /// these in it before it ends, is text.
  static func next(
    _ names: [String], from start: Int, _ reader: inout TagReader
  ) -> LiquidTagText? {
    let bytes = reader.bytes
    var position = start
    while position + 1 < bytes.count {
      guard bytes[position] == UInt8(ascii: "{"), bytes[position + 1] == UInt8(ascii: "%") else {
        position += 1
        continue
      }
      guard let end = tagEnd(from: position + 2, &reader) else { return nil }
      let inner = (position + 2..<end).last {
        bytes[$0] == UInt8(ascii: "%") && bytes[$0 - 1] == UInt8(ascii: "{")
      }
      let text = named((inner.map { $0 - 1 } ?? position)..<end, in: bytes)
      if names.contains(text.nameText(in: bytes)) { return text }
      position = end
    }
    return nil
  }
}
