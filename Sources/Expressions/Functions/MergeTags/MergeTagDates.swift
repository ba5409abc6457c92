extension MergeTagFunctions {
  /// The time of the render in the zone of the environment, by PHP's letters.
  package static let date = function(
    "DATE", [.init("format")], effect: .reads,
    summary: "The send date by the letters of PHP's date().",
    examples: [.init("*|DATE:F j, Y|*", "March 5, 2026")],
    source: "Mailchimp cheat sheet; PHP date()"
  ) { arguments, evaluation throws(EvaluationError) in
    let format = arguments[0].mergeTagText
    try evaluation.charge(format.utf8.count)
    let now = evaluation.environment.zonedNow
    return .string(PHPDate.text(WallClock(now), now.offset, format))
  }

  /// A date of the data by PHP's letters, as `*|RSSITEM:DATE:…|*` prints it; what is no date stays as it is.
  package static let longDate = function(
    "formatted date", [.init("date"), .init("format")],
    summary: "A date of the data by the letters of PHP's date()."
  ) { arguments, _ throws(EvaluationError) in
    switch arguments[0] {
    case .date(let date):
      return .string(
        PHPDate.text(WallClock(date), date.offset, arguments[1].mergeTagText))
    case .string(let text):
      guard let clock = AMPscriptDateReader.read(text) else { return arguments[0] }
      return .string(PHPDate.text(clock, 0, arguments[1].mergeTagText))
    default: return arguments[0]
    }
  }
}
