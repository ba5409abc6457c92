extension LiquidFilters {
  static let slice = Function.liquidFilter(
    "slice", [.init("offset"), .init("length", required: false)],
    "One character or item from an offset (negative: from the end), or as many as asked for.",
    [.init("{{ \"liquid\" | slice: -3, 2 }}", "ui")]
  ) { arguments, evaluation throws(EvaluationError) in
    let offset = try LiquidInteger.of(arguments[1])
    let length = LiquidComparison.isTruthy(arguments[2]) ? try LiquidInteger.of(arguments[2]) : 1
    if case .array(let items) = arguments[0] {
      let range = range(offset, length, count: items.count)
      return try evaluation.array(Array(items[range ?? 0..<0]))
    }
    let scalars = Array(LiquidText.of(arguments[0]).unicodeScalars)
    guard let range = range(offset, length, count: scalars.count) else { return .string("") }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range])
    return try evaluation.text(text)
  }

  /// The part of `count` items that is meant; `nil` if it starts outside.
  private static func range(_ offset: Int, _ length: Int, count: Int) -> Range<Int>? {
    let start = offset < 0 ? offset + count : offset
    guard start >= 0, start <= count, length >= 0 else { return nil }
    return start..<start + min(length, count - start)
  }
}
