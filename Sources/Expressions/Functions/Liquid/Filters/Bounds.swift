extension LiquidFilters {
  static let atLeast = Function.liquidFilter(
    "at_least", [.init("minimum")], "The number, or the minimum if that is larger.",
    [.init("{{ 4 | at_least: 5 }}", "5")]
  ) { arguments, _ in
    let (number, bound) = (LiquidNumber(arguments[0]), LiquidNumber(arguments[1]))
    return (LiquidNumber.compare(bound, number) ?? 0) > 0 ? bound.value : number.value
  }

  static let atMost = Function.liquidFilter(
    "at_most", [.init("maximum")], "The number, or the maximum if that is smaller.",
    [.init("{{ 4 | at_most: 3 }}", "3")]
  ) { arguments, _ in
    let (number, bound) = (LiquidNumber(arguments[0]), LiquidNumber(arguments[1]))
    return (LiquidNumber.compare(bound, number) ?? 0) < 0 ? bound.value : number.value
  }
}
