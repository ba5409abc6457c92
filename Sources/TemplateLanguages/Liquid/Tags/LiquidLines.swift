import Diagnostics
import Expressions

extension LiquidTag {
  /// Several tags, one a line. What it opens it has to close.
  static let liquid = LiquidTag(
    lines: "liquid", summary: "Several tags without their delimiters, one a line.",
    example: .init("{% liquid\n  assign a = 1\n  echo a\n%}", "1"))
}

/// The lines of a `{% liquid %}` tag.
struct LiquidLines {
  private var position: Int
  private let end: Int

  init(_ text: LiquidTagText) {
    position = text.markup.lowerBound
    end = text.markup.upperBound
  }

  /// Reads all lines.
  static func read(_ text: LiquidTagText, _ reader: inout TagReader) {
    guard reader.liquid.lineDepth < 50 else {
      LiquidFault(.liquidTooDeep, "`liquid` tags are nested more than 50 deep", at: text.name)
        .report(to: &reader)
      return
    }
    reader.liquid.lineDepth += 1
    let floor = reader.liquid.floor
    reader.liquid.floor = reader.liquid.blocks.count
    var lines = LiquidLines(text)
    while let line = lines.next(reader.bytes) { lines.read(line, &reader) }
    closeBlocks(&reader)
    reader.liquid.floor = floor
    reader.liquid.lineDepth -= 1
  }

  /// The next line that is not empty.
  private mutating func next(_ bytes: [UInt8]) -> LiquidTagText? {
    while position < end {
      let start = position
      let lineEnd = bytes[start..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end
      position = lineEnd + 1
      var line = LiquidTagText(
        range: start..<lineEnd, name: start..<start, markup: start..<lineEnd, trimsBefore: false,
        trimsAfter: false)
      line.splitName(in: bytes)
      line.range = line.name.lowerBound..<lineEnd
      if !line.range.isEmpty { return line }
    }
    return nil
  }

  private mutating func read(_ line: LiquidTagText, _ reader: inout TagReader) {
    let name = line.nameText(in: reader.bytes)
    guard let tag = LiquidTag.named(line.name, in: reader.bytes) else {
      let range = line.name.isEmpty ? line.range : line.name
      reader.liquid.reportUnknownTag(name, at: range, &reader.diagnostics, reader.file)
      return
    }
    switch tag.reading {
    case .lines: Self.read(line, &reader)
    case .markup where closes(tag, &reader): tag.read(line, &reader)
    case .markup: reportStray(line, &reader)
    case .region: skipRegion(line, name, &reader)
    }
  }

  /// An end tag must end a block that these lines opened.
  private func closes(_ tag: LiquidTag, _ reader: inout TagReader) -> Bool {
    guard case .closer = tag.shape else { return true }
    return reader.liquid.blocks[reader.liquid.floor...].contains { $0.closer == tag.name }
  }

  private func reportStray(_ line: LiquidTagText, _ reader: inout TagReader) {
    let name = line.nameText(in: reader.bytes)
    LiquidFault(
      .liquidSyntax, "`\(name)` ends no block of this `liquid` tag", at: line.name,
      hint: "a block that is opened in a `liquid` tag is closed in the same tag"
    ).report(to: &reader)
  }

  /// Goes behind the line that ends a comment.
  private mutating func skipRegion(
    _ line: LiquidTagText, _ name: String, _ reader: inout TagReader
  ) {
    if name == "#" { return }
    var depth = 1
    while name != "raw", let next = next(reader.bytes) {
      let word = next.nameText(in: reader.bytes)
      if word == name { depth += 1 }
      if word == "end" + name { depth -= 1 }
      if depth == 0 { return }
    }
    line.unclosed("end" + name).report(to: &reader)
  }

  /// Blocks that the lines left open are reported, and closed, so that this is one mistake.
  private static func closeBlocks(_ reader: inout TagReader) {
    let left = reader.liquid.closeAll(above: reader.liquid.floor)
    for block in left.reversed() {
      LiquidFault(
        .liquidSyntax, "expected `\(block.closer)` before the end of this `liquid` tag",
        at: block.range
      ).report(to: &reader)
      reader.emit(.close(word: block.closer))
    }
  }
}
