extension LiquidFilters {
  static let date = Function.liquidFilter(
    "date", [.init("format")], effect: .reads,
    "A time in a format of `strftime`. Takes written dates, seconds since 1970, `now` and `today`; what is no date is printed "
      + "as it is.",
    [.init("{{ \"2026-03-31\" | date: \"%-d %B %Y\" }}", "31 March 2026")]
  ) { arguments, evaluation throws(EvaluationError) in
    let format = arguments.liquidText(1)
    guard !format.isEmpty, let instant = LiquidDate.of(arguments[0], in: evaluation.environment)
    else { return arguments[0] }
    guard let text = Strftime.text(instant, format: format) else {
      throw EvaluationError(.printed, "invalid format: \(format)")
    }
    return try evaluation.text(text)
  }
}
