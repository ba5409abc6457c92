import Diagnostics
import Expressions

/// Values, leniently.
extension LaxMarkup {
  /// Whatever the markup is, it has a value; what has no meaning is nothing.
  func value(_ reader: inout TagReader, depth: Int = 0) -> Expression {
    let markup = trimmed
    if let quoted = markup.unquoted { return .literal(.string(quoted)) }
    let text = markup.text
    if text.isEmpty { return .literal(.null) }
    if let literal = TagReader.liquidLiteral(text) { return .literal(literal) }
    guard depth < 50 else { return .literal(.null) }
    if let range = markup.rangeValue(&reader, depth: depth) { return range }
    if let number = Self.number(text) { return .literal(number) }
    return markup.lookup(&reader, depth: depth)
  }

  /// A value in a condition.
  func operand(_ reader: inout TagReader) -> Expression {
    switch trimmed.text {
    case "blank": .literal(.blank)
    case "empty": .literal(.empty)
    default: value(&reader)
    }
  }

  private var unquoted: String? {
    guard range.count >= 2, let quote = byte(range.lowerBound), byte(range.upperBound - 1) == quote,
      quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"")
    else { return nil }
    return text(range.lowerBound + 1..<range.upperBound - 1)
  }

  /// `(first..last)`, split at the last two dots.
  private func rangeValue(_ reader: inout TagReader, depth: Int) -> Expression? {
    guard isByte(range.lowerBound, "("), isByte(range.upperBound - 1, ")") else { return nil }
    let inner = part(range.lowerBound + 1..<range.upperBound - 1).trimmed
    var dots = inner.range.upperBound - 2
    while dots > inner.range.lowerBound, !(inner.isByte(dots, ".") && inner.isByte(dots + 1, ".")) {
      dots -= 1
    }
    guard dots > inner.range.lowerBound, dots + 2 < inner.range.upperBound else { return nil }
    let first = inner.part(inner.range.lowerBound..<dots).trimmed
    let last = inner.rest(from: dots + 2).trimmed
    guard !first.hasSpace, !last.hasSpace else { return nil }
    let from = first.value(&reader, depth: depth + 1)
    return LiquidParser.range(
      from, last.value(&reader, depth: depth + 1), SourceRange(file: file, range))
  }

  private var hasSpace: Bool { bytes[range].contains(where: \.isASCIIWhitespace) }

  /// `12`, `-1.5`; of `1.2.3` the first two parts, of `5.` the number before the point.
  private static func number(_ text: String) -> Value? {
    let bytes = Array(text.utf8)
    var position = bytes.first == UInt8(ascii: "-") ? 1 : 0
    let start = position
    while position < bytes.count, bytes[position].isLiquidDigit { position += 1 }
    guard position > start else { return nil }
    if position == bytes.count { return LiquidParser.number(text) }
    guard bytes[position] == UInt8(ascii: "."),
      bytes[position...].allSatisfy({ $0.isLiquidDigit || $0 == UInt8(ascii: ".") })
        || position + 1 == bytes.count || bytes[position + 1] == UInt8(ascii: ".")
    else { return nil }
    let whole = position
    position += 1
    while position < bytes.count, bytes[position].isLiquidDigit { position += 1 }
    let end = position == whole + 1 ? whole : position
    return .double(Double(String(decoding: bytes[..<end], as: UTF8.self)) ?? 0)
  }

  /// Names and brackets in their order, whatever stands between them.
  private func lookup(_ reader: inout TagReader, depth: Int) -> Expression {
    let place = SourceRange(file: file, range)
    var lookup: LiquidLookup?
    var position = range.lowerBound
    while position < range.upperBound, (lookup?.count ?? 0) < 200 {
      if isByte(position, "["), let end = bracketEnd(position) {
        var base = lookup ?? LiquidLookup(.wholeData)
        let key = part(position + 1..<end - 1).value(&reader, depth: depth + 1)
        base.add(key: key, &reader, place)
        lookup = base
        position = end
        continue
      }
      var segment = segment(at: position)
      guard !segment.isEmpty else {
        position += 1
        continue
      }
      if isByte(segment.upperBound, "?") { segment = position..<segment.upperBound + 1 }
      let name = text(segment)
      if lookup == nil {
        lookup = LiquidLookup(name: name, &reader)
      } else {
        lookup?.add(member: name, &reader, place)
      }
      position = segment.upperBound
    }
    return lookup?.result(&reader, place) ?? .literal(.null)
  }

  /// The offset behind the bracket that closes this one.
  private func bracketEnd(_ start: Int) -> Int? {
    var depth = 0
    for position in start..<range.upperBound {
      if bytes[position] == UInt8(ascii: "[") { depth += 1 }
      if bytes[position] == UInt8(ascii: "]") { depth -= 1 }
      if depth == 0 { return position + 1 }
    }
    return nil
  }
}
