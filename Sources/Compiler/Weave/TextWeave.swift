import Diagnostics
import EmailIR
import TemplateLanguages

/// Puts tags back between the bytes around them, for a stretch of source without markup of its own.
struct TextWeave {
  let bytes: [UInt8]
  let file: FileID

  /// The nodes of `range`; `tags` are those inside it, in order.
  func nodes(
    in range: Range<Int>, tags: some Sequence<TemplateTag>, context: HTMLContext? = nil,
    _ strays: inout StrayBlocks
  ) -> [Node] {
    var tags = tags.makeIterator()
    return nodes(in: range, following: &tags, context: context, &strays)
  }

  /// The same for tags that are read as they are met.
  func nodes(
    in range: Range<Int>, following tags: inout some IteratorProtocol<TemplateTag>,
    context: HTMLContext?, _ strays: inout StrayBlocks
  ) -> [Node] {
    var builder = BlockBuilder(context: context, capacity: min(range.count / 64, 1_000))
    append(range, following: &tags, to: &builder, &strays)
    return builder.finish(&strays)
  }

  /// The nodes of a range without tags.
  func nodes(in range: Range<Int>) -> [Node] {
    range.isEmpty ? [] : [.text(TextRun(bytes, range))]
  }

  /// Adds texts and tags to a list that others add to as well.
  func append(
    _ range: Range<Int>, tags: some Sequence<TemplateTag>, to builder: inout BlockBuilder,
    _ strays: inout StrayBlocks
  ) {
    var tags = tags.makeIterator()
    append(range, following: &tags, to: &builder, &strays)
  }

  private func append(
    _ range: Range<Int>, following tags: inout some IteratorProtocol<TemplateTag>,
    to builder: inout BlockBuilder, _ strays: inout StrayBlocks
  ) {
    var position = range.lowerBound
    var trimsStart = false
    while let tag = tags.next() {
      addText(
        position..<max(position, Int(tag.range.start)), trimsStart, tag.trimsBefore, &builder)
      builder.add(tag, &strays)
      position = Int(tag.range.end)
      trimsStart = tag.trimsAfter
    }
    addText(position..<max(position, range.upperBound), trimsStart, false, &builder)
  }

  private func addText(
    _ range: Range<Int>, _ trimsStart: Bool, _ trimsEnd: Bool, _ builder: inout BlockBuilder
  ) {
    var start = range.lowerBound
    var end = range.upperBound
    while trimsStart, start < end, isSpace(bytes[start]) { start += 1 }
    while trimsEnd, end > start, isSpace(bytes[end - 1]) { end -= 1 }
    if end > start { builder.add(.text(TextRun(bytes, start..<end))) }
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) || byte == 0
  }
}
