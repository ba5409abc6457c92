extension LiquidFilters {
  /// The last filter of an output, it switches escaping off for that output.
  package static let raw = Function.platformFilter(
    "raw", [], on: [.galley, .liquidJS],
    "HTML that is printed as it is, without escaping. Only for values that you trust.",
    [.init("{{ footer_html | raw }}", "")]
  ) { arguments, evaluation throws(EvaluationError) in
    let html = LiquidText.printed(arguments[0])
    try evaluation.charge(html.utf8.count)
    return .markup(html)
  }
}
