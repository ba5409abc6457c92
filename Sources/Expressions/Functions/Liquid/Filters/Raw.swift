extension LiquidFilters {
  /// Galley's own: the last filter of an output, it switches escaping off for that output.
  static let raw = Function(
    "raw", in: "liquid", [.init("input")],
    summary: "HTML that is printed as it is, without escaping. Only for values that you trust.",
    examples: [.init("{{ footer_html | raw }}", "")], source: "Galley"
  ) { arguments, evaluation throws(EvaluationError) in
    let html = LiquidText.printed(arguments[0])
    try evaluation.charge(html.utf8.count)
    return .markup(Markup(html: html))
  }
}
