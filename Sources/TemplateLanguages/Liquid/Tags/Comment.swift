import Diagnostics
import Expressions

extension LiquidTag {
  static let comment = LiquidTag(
    region: "comment", summary: "Holds what is neither printed nor run.",
    example: .init("a{% comment %} note {% endcomment %}b", "ab")
  ) { text, reader throws(LiquidFault) in
    var tags = LiquidTagWalk(from: text.range.upperBound)
    var depth = 1
    while let tag = tags.next(&reader) {
      switch tag.nameText(in: reader.bytes) {
      case "raw": tags.skipRaw(&reader)
      case "comment": depth += 1
      case "endcomment": depth -= 1
      default: break
      }
      if depth == 0 { return text.extended(through: tag, &reader) }
    }
    throw text.unclosed("endcomment")
  }

  static let doc = LiquidTag(
    region: "doc", summary: "Describes a template; neither printed nor run.",
    example: .init("{% doc %} @param name {% enddoc %}a", "a")
  ) { text, reader throws(LiquidFault) in
    try text.expectNoMarkup("doc")
    var tags = LiquidTagWalk(from: text.range.upperBound)
    while let tag = tags.next(&reader) {
      let name = tag.nameText(in: reader.bytes)
      if name == "doc" {
        throw LiquidFault(.liquidSyntax, "`doc` tags cannot be nested", at: tag.range)
      }
      if name == "enddoc" { return text.extended(through: tag, &reader) }
    }
    throw text.unclosed("enddoc")
  }

  /// A comment of one tag.
  static let inlineComment = LiquidTag(
    region: "#", summary: "A comment; each of its lines starts with `#`.",
    example: .init("a{% # note %}b", "ab")
  ) { text, reader throws(LiquidFault) in
    let lines = reader.bytes[text.markup].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for line in lines.dropFirst() {
      let start = line.firstIndex { !$0.isASCIIWhitespace }
      if let start, line[start] != UInt8(ascii: "#") {
        throw LiquidFault(
          .liquidSyntax, "each line of a comment starts with `#`", at: start..<line.endIndex)
      }
    }
    return text
  }
}

extension LiquidTagText {
  /// This tag and everything up to the end of another one.
  func extended(through end: LiquidTagText, _ reader: inout TagReader) -> LiquidTagText {
    var whole = self
    whole.range = range.lowerBound..<end.range.upperBound
    whole.trimsAfter = end.trimsAfter
    reader.position = end.range.upperBound
    return whole
  }

  func unclosed(_ closer: String) -> LiquidFault {
    LiquidFault(
      .liquidUnclosedRegion, "expected `{% \(closer) %}`, found the end of the file", at: range)
  }

  func expectNoMarkup(_ name: String) throws(LiquidFault) {
    if markup.isEmpty { return }
    throw LiquidFault(.liquidSyntax, "`\(name)` takes no arguments", at: markup)
  }
}
