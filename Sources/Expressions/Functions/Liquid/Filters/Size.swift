extension LiquidFilters {
  static let size = Function.liquidFilter(
    "size", "How many characters a text or items an array has.",
    [.init("{{ \"liquid\" | size }}", "6")]
  ) { arguments, _ in .integer(LiquidIndex.size(arguments[0]) ?? 0) }

  static let first = Function.liquidFilter(
    "first", "The first item of an array, or character of a text.",
    [.init("{{ \"a,b\" | split: \",\" | first }}", "a")]
  ) { arguments, _ in LiquidIndex.first(arguments[0]).orNull }

  static let last = Function.liquidFilter(
    "last", "The last item of an array, or character of a text.",
    [.init("{{ \"a,b\" | split: \",\" | last }}", "b")]
  ) { arguments, _ in LiquidIndex.last(arguments[0]).orNull }
}
