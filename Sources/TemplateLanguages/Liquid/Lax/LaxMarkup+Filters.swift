import Diagnostics
import Expressions

/// `value | filter: arguments`, leniently: the first fragment is the value, then each stretch between pipes is a filter.
extension LaxMarkup {
  /// The same by the strict grammar, and only if that fails so; in the mode `strict` without a second attempt.
  func strictFirst(_ reader: inout TagReader) throws(LiquidFault) -> Expression? {
    if reader.options.liquidMode == .strict { return try strictValue(.strict, &reader) }
    return try reader.liquidStrictFirst { (reader) throws(LiquidFault) in
      try strictValue(.lenient, &reader)
    } orElse: { (reader, _) throws(LiquidFault) in
      try filteredValue(&reader)
    }
  }

  private func strictValue(
    _ grammar: LiquidParser.Grammar, _ reader: inout TagReader
  ) throws(LiquidFault) -> Expression? {
    var parser = try LiquidParser(&reader, range, grammar)
    return parser.isAtEnd ? nil : try parser.filteredValue(&reader)
  }

  func filteredValue(_ reader: inout TagReader) throws(LiquidFault) -> Expression? {
    guard let first = firstFragment(from: range.lowerBound) else { return nil }
    var result = part(first).value(&reader)
    guard let pipe = bytes[first.upperBound..<range.upperBound].firstIndex(of: UInt8(ascii: "|"))
    else { return result }
    for (index, stretch) in stretches(from: pipe + 1).enumerated() {
      guard index < 500 else {
        throw LiquidFault(.liquidTooDeep, "more than 500 filters in a row", at: stretch.range)
      }
      if let call = stretch.filterCall(result, &reader) { result = call.expression(&reader) }
    }
    return result
  }

  /// White space, fragments and commas without a pipe or a stray quote.
  private func stretches(from start: Int) -> [LaxMarkup] {
    var found: [LaxMarkup] = []
    var position = start
    while position < range.upperBound {
      let begin = position
      while position < range.upperBound {
        if isSpace(position) || isByte(position, ",") {
          position += 1
        } else if let fragment = fragment(at: position) {
          position = fragment.upperBound
        } else {
          break
        }
      }
      if position > begin { found.append(part(begin..<position)) } else { position += 1 }
    }
    return found
  }

  /// The first word is the name; each `:` and `,` may introduce an argument.
  private func filterCall(
    _ input: Expression, _ reader: inout TagReader
  ) -> LiquidFilterCall? {
    guard let start = bytes[range].firstIndex(where: \.isLiquidWord) else { return nil }
    var end = start
    while let next = byte(end), next.isLiquidWord { end += 1 }
    var call = LiquidFilterCall(start..<end, input: input)
    var position = range.lowerBound
    while position < range.upperBound {
      guard isByte(position, ":") || isByte(position, ",") else {
        position += 1
        continue
      }
      position = argument(from: skipSpace(position + 1), &call, &reader) ?? position + 1
    }
    return call
  }

  /// Reads `fragment` or `name: fragment`; gives the offset behind it.
  private func argument(
    from start: Int, _ call: inout LiquidFilterCall, _ reader: inout TagReader
  ) -> Int? {
    var name = start
    while let next = byte(name), next.isLiquidWord { name += 1 }
    let colon = skipSpace(name)
    if name > start, isByte(colon, ":"), let value = fragment(at: skipSpace(colon + 1)) {
      call.append(part(value).value(&reader), for: text(start..<name))
      return value.upperBound
    }
    guard let value = fragment(at: start) else { return nil }
    call.append(part(value).value(&reader))
    return value.upperBound
  }
}
