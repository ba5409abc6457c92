import Diagnostics
import Expressions

extension LiquidTag {
  static let cycle = LiquidTag(
    "cycle", summary: "Prints one of several values, each time the next.",
    example: .init("{% for i in (1..3) %}{% cycle \"a\", \"b\" %}{% endfor %}", "aba"),
    lax: { markup, reader throws(LiquidFault) in try parseLaxCycle(markup, &reader) }
  ) { parser, reader throws(LiquidFault) in
    let start = parser.token.range.lowerBound
    var values = [try parser.value(&reader)]
    var name: Expression?
    if try parser.accept(.colon) {
      name = values[0]
      values = [try parser.value(&reader)]
    }
    while try parser.accept(.comma), !parser.isAtEnd { values.append(try parser.value(&reader)) }
    try parser.takeEnd()
    reader.emit(event(name, values, at: start))
  }

  /// Cycles of the same literals share their place; with a value that is looked up, each cycle has its own.
  private static func event(
    _ name: Expression?, _ values: [Expression], at start: Int
  ) -> TagEvent {
    if let name { return .cycle(identity: name, values: values) }
    var literals: [Value] = []
    for value in values {
      guard case .literal(let literal) = value else {
        return .cycle(identity: .literal(.string("cycle at \(start)")), values: values)
      }
      literals.append(literal)
    }
    let identity = LiquidText.of(.array(literals))
    return .cycle(identity: .literal(.string(identity)), values: values)
  }

  /// `name: value, value …` or `value, value …`; behind each value, anything up to the comma is skipped.
  private static func parseLaxCycle(
    _ markup: LaxMarkup, _ reader: inout TagReader
  ) throws(LiquidFault) {
    let start = markup.range.lowerBound
    guard let first = markup.fragment(at: start) else { throw markup.fault("expected a value") }
    var name: Expression?
    var rest = markup
    var head = first
    if markup.bytes[first.upperBound - 1] == UInt8(ascii: ":"), first.count > 1 {
      head = first.lowerBound..<first.upperBound - 1
    }
    let colon = markup.skipSpace(head.upperBound)
    if markup.isByte(colon, ":") {
      name = markup.part(head).value(&reader)
      rest = markup.rest(from: colon + 1)
    }
    var values: [Expression] = []
    for piece in rest.bytes[rest.range].split(separator: UInt8(ascii: ",")) {
      let part = rest.part(piece.startIndex..<piece.endIndex)
      guard let found = part.firstFragment(from: piece.startIndex) else { continue }
      let value = part.part(found).value(&reader)
      // The word `nil` is no value here.
      if ["nil", "null"].contains(part.text(found)) { continue }
      values.append(value)
    }
    reader.emit(event(name, values, at: start))
  }
}
