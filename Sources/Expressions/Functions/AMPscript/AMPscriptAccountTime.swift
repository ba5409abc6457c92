/// The account's zone is the system value `ACCOUNT_TIME_ZONE` of galley.yml (`Europe/Berlin`, `UTC+05:30`); without one, it
/// is the platform's own.
extension AMPscriptFunctions {
  package static let systemDateToLocalDate = function(
    "SystemDateToLocalDate", [.init("systemTime")], effect: .reads,
    summary: "A time of the platform's zone as the clocks of the account's zone show it.",
    examples: [
      .init(#"%%=SystemDateToLocalDate("2026-01-15 09:30")=%%"#, "1/15/2026 4:30:00 PM")
    ], source: "sfmc.guide, SystemDateToLocalDate"
  ) { arguments, evaluation throws(EvaluationError) in
    let date = try arguments.date(0, "SystemDateToLocalDate")
    guard let zone = try accountZone("SystemDateToLocalDate", evaluation) else {
      return .date(date)
    }
    let local = date.adding(seconds: -Int64(zoneOffset)).flatMap(zone.local)
    return .date(local ?? date)
  }

  package static let localDateToSystemDate = function(
    "LocalDateToSystemDate", [.init("timeToConvert")], effect: .reads,
    summary: "A time of the account's zone as the clocks of the platform's zone show it.",
    examples: [
      .init(#"%%=LocalDateToSystemDate("2026-01-15 16:30")=%%"#, "1/15/2026 9:30:00 AM")
    ], source: "sfmc.guide, LocalDateToSystemDate"
  ) { arguments, evaluation throws(EvaluationError) in
    let date = try arguments.date(0, "LocalDateToSystemDate")
    guard let zone = try accountZone("LocalDateToSystemDate", evaluation) else {
      return .date(date)
    }
    let system = zone.greenwich(of: date).flatMap { $0.adding(seconds: Int64(zoneOffset)) }
    return .date(system ?? date)
  }

  private static func accountZone(
    _ function: String, _ evaluation: Evaluation
  ) throws(EvaluationError) -> TimeZoneRule? {
    guard let name = evaluation.environment.systemValues["ACCOUNT_TIME_ZONE"] else { return nil }
    if let zone = TimeZoneRule.named(name) { return zone }
    throw .aborted(function, "the account's time zone \"\(name)\" is not known")
  }
}
