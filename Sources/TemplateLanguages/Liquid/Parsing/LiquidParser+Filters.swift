import Diagnostics
import Expressions

/// Filters: `value | filter: argument, name: argument`.
extension LiquidParser {
  /// Filters in a row at most: each is a level of the expression.
  private static let maximumFilters = 500

  /// A value with its filters, up to the end of the tag.
  mutating func filteredValue(_ reader: inout TagReader) throws(LiquidFault) -> Expression {
    var result = try value(&reader)
    var count = 0
    while try accept(.pipe) {
      count += 1
      guard count <= Self.maximumFilters else {
        throw LiquidFault(
          .liquidTooDeep, "more than \(Self.maximumFilters) filters in a row", at: token.range)
      }
      result = try filter(result, &reader)
    }
    try takeEnd()
    return result
  }

  private mutating func filter(
    _ input: consuming Expression, _ reader: inout TagReader
  ) throws(LiquidFault) -> Expression {
    let name = try take(.id)
    var call = LiquidFilterCall(name.range, input: input)
    if try accept(.colon) { try arguments(of: &call, &reader) }
    return call.expression(&reader)
  }

  private mutating func arguments(
    of call: inout LiquidFilterCall, _ reader: inout TagReader
  ) throws(LiquidFault) {
    if grammar == .strict {
      try argument(of: &call, &reader)
      while try accept(.comma) { try argument(of: &call, &reader) }
      return
    }
    guard token.kind != .pipe, !isAtEnd else { return }
    try argument(of: &call, &reader)
    while try accept(.comma), token.kind != .pipe, !isAtEnd { try argument(of: &call, &reader) }
  }

  private mutating func argument(
    of call: inout LiquidFilterCall, _ reader: inout TagReader
  ) throws(LiquidFault) {
    guard token.kind == .id, peek() == .colon else {
      call.append(try value(&reader))
      return
    }
    let name = try name()
    _ = try take(.colon)
    call.append(try value(&reader), for: name)
  }
}
