import Diagnostics
import Expressions

/// The parts of one tag as it stands in the source.
struct LiquidTagText {
  /// With the delimiters.
  var range: Range<Int>
  /// Empty for an output.
  var name: Range<Int>
  /// What stands behind the name, without white space in front.
  var markup: Range<Int>
  var trimsBefore: Bool
  var trimsAfter: Bool

  /// What may start at a `{`.
  enum Reading {
    case output(LiquidTagText)
    case tag(LiquidTagText)
    /// Reported already.
    case broken(Range<Int>)
  }

  /// Reads the delimiters at `reader.position`; `nil` if it is an ordinary brace.
  static func read(_ reader: inout TagReader) -> Reading? {
    let start = reader.position
    guard start + 1 < reader.bytes.count else { return nil }
    switch reader.bytes[start + 1] {
    case UInt8(ascii: "{"): return readOutput(&reader)
    case UInt8(ascii: "%"): return readTag(&reader)
    default: return nil
    }
  }

  func nameText(in bytes: [UInt8]) -> String { String(decoding: bytes[name], as: UTF8.self) }

  /// The tag, with the events that were emitted since the tag before it.
  func tag(_ reader: inout TagReader) -> TemplateTag {
    let range = SourceRange(file: reader.file, range)
    return TemplateTag(
      language: "liquid", range: range, trimsBefore: trimsBefore, trimsAfter: trimsAfter,
      events: Self.placed(reader.takeEvents(), range))
  }

  /// The start of a counter is nothing that the author wrote: only what counts and prints stands for the tag.
  private static func placed(_ events: consuming TagEvents, _ range: SourceRange) -> TagEvents {
    guard case .several(let both, _) = events, both.count == 2, case .counter = both[1] else {
      return events
    }
    let start = Int(range.start)
    return .several(both, at: [SourceRange(file: range.file, start: start, end: start), range])
  }

  // MARK: - Delimiters

  private static func readOutput(_ reader: inout TagReader) -> Reading {
    let start = reader.position
    guard let end = outputEnd(from: start + 2, &reader) else {
      return unclosed(start..<start + 2, expected: "}}", &reader)
    }
    guard end - start >= 4, reader.bytes[end - 1] == UInt8(ascii: "}"),
      reader.bytes[end - 2] == UInt8(ascii: "}")
    else { return unclosed(start..<end, expected: "}}", &reader) }
    reader.position = end
    return .output(parts(start..<end, in: reader.bytes))
  }

  /// A single `}`, or a `{%` inside, ends an output too; that is then an error, as in the reference.
  static func outputEnd(from start: Int, _ reader: inout TagReader) -> Int? {
    if reader.liquid.hasNoOutputEnd { return nil }
    let bytes = reader.bytes
    var position = start
    let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    while let place = bytes.offset(of: close, or: open, from: position) {
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      if bytes[place] == close { return place + (next == close ? 2 : 1) }
      if next == UInt8(ascii: "%") { return place }
      position = place + 1
    }
    reader.liquid.hasNoOutputEnd = true
    return nil
  }

  private static func readTag(_ reader: inout TagReader) -> Reading {
    let start = reader.position
    guard let end = tagEnd(from: start + 2, &reader) else {
      return unclosed(start..<start + 2, expected: "%}", &reader)
    }
    reader.position = end
    return .tag(named(start..<end, in: reader.bytes))
  }

  /// The parts of a tag.
  static func named(_ range: Range<Int>, in bytes: [UInt8]) -> LiquidTagText {
    var text = parts(range, in: bytes)
    text.splitName(in: bytes)
    return text
  }

  /// The offset behind the next `%}`.
  static func tagEnd(from start: Int, _ reader: inout TagReader) -> Int? {
    if reader.liquid.hasNoTagEnd { return nil }
    let bytes = reader.bytes
    var position = start
    let percent = UInt8(ascii: "%")
    while let place = bytes.offset(of: percent, or: percent, from: position) {
      if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "}") { return place + 2 }
      position = place + 1
    }
    reader.liquid.hasNoTagEnd = true
    return nil
  }

  /// One diagnostic for the first; what follows it in the file is most likely part of the same mistake.
  private static func unclosed(
    _ range: Range<Int>, expected: String, _ reader: inout TagReader
  ) -> Reading {
    if !reader.liquid.hasReportedUnclosed {
      let opener = String(decoding: reader.bytes[range.prefix(2)], as: UTF8.self)
      LiquidFault(
        .liquidUnclosedTag, "expected `\(expected)` to end this `\(opener)`", at: range
      ).report(to: &reader)
    }
    reader.liquid.hasReportedUnclosed = true
    reader.position = range.upperBound
    return .broken(range)
  }

  private static func parts(_ range: Range<Int>, in bytes: [UInt8]) -> LiquidTagText {
    let dash = UInt8(ascii: "-")
    var start = range.lowerBound + 2
    var end = range.upperBound - 2
    let trimsBefore = bytes[start] == dash
    let trimsAfter = bytes[end - 1] == dash && end - 1 >= start
    if trimsBefore { start += 1 }
    if trimsAfter, end > start { end -= 1 }
    let markup = start..<max(start, end)
    return LiquidTagText(
      range: range, name: start..<start, markup: markup, trimsBefore: trimsBefore,
      trimsAfter: trimsAfter)
  }

  /// Takes the tag's name off the front of the markup: word characters, or `#`.
  mutating func splitName(in bytes: [UInt8]) {
    var start = markup.lowerBound
    while start < markup.upperBound, bytes[start].isASCIIWhitespace { start += 1 }
    var end = start
    if end < markup.upperBound, bytes[end] == UInt8(ascii: "#") {
      end += 1
    } else {
      while end < markup.upperBound, bytes[end].isLiquidWord { end += 1 }
    }
    name = start..<end
    while end < markup.upperBound, bytes[end].isASCIIWhitespace { end += 1 }
    markup = end..<markup.upperBound
  }
}

extension UInt8 {
  /// A letter, a digit or `_`.
  var isLiquidWord: Bool {
    (self | 0x20) &- UInt8(ascii: "a") < 26 || isLiquidDigit || self == UInt8(ascii: "_")
  }

  /// A letter or `_`.
  var startsLiquidName: Bool { isLiquidWord && !isLiquidDigit }

  /// `0` to `9`.
  var isLiquidDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}
