extension LiquidFilters {
  static let `default` = Function.liquidFilter(
    "default",
    [
      .init("value", required: false), .init("allow_false", required: false, keyword: true),
    ],
    "Another value where there is nothing, `false`, an empty text or an empty array. With `allow_false: true`, `false` stays.",
    [.init("{{ nickname | default: \"friend\" }}", "friend")]
  ) { arguments, _ in
    let input = arguments[0]
    let isMissing =
      LiquidComparison.isTruthy(arguments[2])
      ? input.isNothing : !LiquidComparison.isTruthy(input)
    guard isMissing || LiquidComparison.isEmpty(input) else { return input }
    if case .undefined = arguments[1] { return arguments.count > 1 ? .null : .string("") }
    return arguments[1]
  }
}
