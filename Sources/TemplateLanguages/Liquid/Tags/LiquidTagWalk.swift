import Expressions

/// Goes through the tags of a stretch that is not run, by their delimiters only.
struct LiquidTagWalk {
  private var position: Int

  init(from position: Int) { self.position = position }

  /// The next `{% … %}`; outputs, and what an unfinished output swallows, are passed over.
  mutating func next(_ reader: inout TagReader) -> LiquidTagText? {
    while let start = nextBrace(reader.bytes) {
      if reader.bytes[start + 1] == UInt8(ascii: "%") {
        guard let end = LiquidTagText.tagEnd(from: start + 2, &reader) else { return nil }
        position = end
        return LiquidTagText.named(start..<end, in: reader.bytes)
      }
      position = outputEnd(from: start + 2, &reader) ?? reader.bytes.count
    }
    return nil
  }

  private mutating func nextBrace(_ bytes: [UInt8]) -> Int? {
    while position + 1 < bytes.count {
      if bytes[position] == UInt8(ascii: "{"),
        bytes[position + 1] == UInt8(ascii: "%") || bytes[position + 1] == UInt8(ascii: "{")
      {
        return position
      }
      position += 1
    }
    return nil
  }

  /// The end of an output, or of the tag that an unfinished output runs into.
  private func outputEnd(from start: Int, _ reader: inout TagReader) -> Int? {
    guard let end = LiquidTagText.outputEnd(from: start, &reader) else { return nil }
    let isTag =
      end + 1 < reader.bytes.count && reader.bytes[end] == UInt8(ascii: "{")
      && reader.bytes[end + 1] == UInt8(ascii: "%") && reader.bytes[end - 1] != UInt8(ascii: "}")
    return isTag ? LiquidTagText.tagEnd(from: end + 2, &reader) : end
  }

  /// Goes behind `{% endraw %}`.
  mutating func skipRaw(_ reader: inout TagReader) {
    let end = LiquidTagText.next(["endraw"], from: position, &reader)
    position = end?.range.upperBound ?? reader.bytes.count
  }
}
