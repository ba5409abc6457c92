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
      if depth == 0 {
        text.extend(through: tag, &reader)
        return
      }
    }
    throw text.unclosed("endcomment")
  }

  static let doc = LiquidTag(
    region: "doc", summary: "Describes a template; neither printed nor run.",
    example: .init("{% doc %} @param name {% enddoc %}a", "a")
  ) { text, reader throws(LiquidFault) in
    try text.expectNoMarkup("doc")
    let names = ["doc", "enddoc"]
    guard let end = LiquidTagText.next(names, from: text.range.upperBound, &reader) else {
      throw text.unclosed("enddoc")
    }
    if end.nameText(in: reader.bytes) == "doc" {
      throw LiquidFault(.liquidSyntax, "`doc` tags cannot be nested", at: end.range)
    }
    text.extend(through: end, &reader)
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
  }
}

extension LiquidTagText {
  /// Takes in everything up to the end of another tag.
  mutating func extend(through end: LiquidTagText, _ reader: inout TagReader) {
    range = range.lowerBound..<end.range.upperBound
    trimsAfter = end.trimsAfter
    reader.position = end.range.upperBound
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
