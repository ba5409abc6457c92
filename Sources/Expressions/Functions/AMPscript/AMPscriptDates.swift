extension AMPscriptFunctions {
  package static let now = function(
    "Now", [.optional("persistFormat")], effect: .reads,
    summary: "The time of the render in the platform's zone; the same through a whole message.",
    examples: [.init(#"%%=FormatDate(Now(), "yyyy")=%%"#, "2026")], source: "sfmc.guide, Now"
  ) { _, evaluation throws(EvaluationError) in platformNow(evaluation) }

  package static let getSendTime = function(
    "GetSendTime", [.optional("persistFormat")], effect: .reads,
    summary: "When the send began; outside of a send the same as Now.",
    examples: [.init(#"%%=FormatDate(GetSendTime(), "yyyy")=%%"#, "2026")],
    source: "sfmc.guide, GetSendTime"
  ) { _, evaluation throws(EvaluationError) in platformNow(evaluation) }

  package static let dateAdd = function(
    "DateAdd", [.init("date"), .init("amountToAdd"), .init("unitToAdd")],
    summary: "A date moved by whole years (Y), months (M), days (D), hours (H) or minutes (MI).",
    examples: [.init(#"%%=DateAdd("2026-01-31", 1, "M")=%%"#, "2/28/2026 12:00:00 AM")],
    source: "sfmc.guide, DateAdd"
  ) { arguments, _ throws(EvaluationError) in
    let start = try arguments.date(0, "DateAdd")
    let amount = try arguments.integer(1, "DateAdd")
    let unit = try DateUnit(arguments.text(2), "DateAdd")
    guard let result = unit.adding(amount, to: start) else {
      throw .aborted("DateAdd", "the result lies outside the years 1 to 9999")
    }
    return .date(result)
  }

  package static let dateDiff = function(
    "DateDiff", [.init("startDate"), .init("endDate"), .init("unitOfDifference")],
    summary: "How many boundaries of a unit (Y, M, D, H, MI) lie between two dates.",
    examples: [.init(#"%%=DateDiff("2026-12-31", "2027-01-01", "Y")=%%"#, "1")],
    source: "sfmc.guide, DateDiff"
  ) { arguments, _ throws(EvaluationError) in
    let start = try arguments.date(0, "DateDiff")
    let end = try arguments.date(1, "DateDiff")
    let unit = try DateUnit(arguments.text(2), "DateDiff")
    return .integer(unit.boundaries(from: start, to: end))
  }

  package static let dateParse = function(
    "DateParse", [.init("dateString"), .optional("useUtc")],
    summary: "Text as a date of the platform's zone, or of UTC.",
    examples: [.init(#"%%=DateParse("2026-03-04T09:05:07Z")=%%"#, "3/4/2026 3:05:07 AM")],
    source: "sfmc.guide, DateParse"
  ) { arguments, _ throws(EvaluationError) in
    let date = try arguments.date(0, "DateParse")
    guard arguments.flag(1) else { return .date(date) }
    return .date(date.adding(seconds: -Int64(zoneOffset)) ?? date)
  }

  package static let stringToDate = function(
    "StringToDate", [.init("dateString")], summary: "Text as a date of the platform's zone.",
    examples: [.init(#"%%=StringToDate("4 March 2026")=%%"#, "3/4/2026 12:00:00 AM")],
    source: "sfmc.guide, StringToDate"
  ) { arguments, _ throws(EvaluationError) in .date(try arguments.date(0, "StringToDate")) }

  package static let datePart = function(
    "DatePart", [.init("dateString"), .init("datePart")],
    summary: "A part of a date: Y, M, D with two digits, H of a twelve-hour clock, MI, MONTHNAME.",
    examples: [.init(#"%%=DatePart("2026-03-04", "M")=%%"#, "03")], source: "sfmc.guide, DatePart"
  ) { arguments, _ throws(EvaluationError) in
    let parts = try arguments.date(0, "DatePart").parts
    switch arguments.text(1).lowercased() {
    case "y", "year": return .string(String(parts.year))
    case "m", "month": return .string(parts.month < 10 ? "0\(parts.month)" : "\(parts.month)")
    case "d", "day": return .string(parts.day < 10 ? "0\(parts.day)" : "\(parts.day)")
    case "h", "hour": return .string(String(parts.hour % 12 == 0 ? 12 : parts.hour % 12))
    case "mi", "minute": return .string(String(parts.minute))
    case "monthname": return .string(EnglishNames.months[parts.month - 1])
    default:
      throw .aborted("DatePart", "expected a part of a date, found \(arguments[1].ampscriptQuoted)")
    }
  }

  private static func platformNow(_ evaluation: Evaluation) -> Value {
    let now = evaluation.environment.now
    return .date(
      Timestamp(seconds: now.seconds, nanoseconds: now.nanoseconds, offset: zoneOffset))
  }
}

/// The units that dates are moved and compared by.
enum DateUnit {
  case year, month, day, hour, minute

  init(_ text: String, _ function: String) throws(EvaluationError) {
    switch text.lowercased() {
    case "y": self = .year
    case "m": self = .month
    case "d": self = .day
    case "h": self = .hour
    case "mi": self = .minute
    default: throw .aborted(function, "expected Y, M, D, H or MI, found \"\(text.prefix(40))\"")
    }
  }

  func adding(_ amount: Int, to date: WallClock) -> WallClock? {
    let (scaled, overflow) = amount.multipliedReportingOverflow(by: scale)
    guard !overflow else { return nil }
    switch self {
    case .year, .month: return date.adding(months: scaled)
    case .day, .hour, .minute: return date.adding(seconds: Int64(scaled))
    }
  }

  /// Months or seconds in the unit.
  private var scale: Int {
    switch self {
    case .year: 12
    case .month: 1
    case .day: 86_400
    case .hour: 3600
    case .minute: 60
    }
  }

  /// Counts changes of the calendar's or clock's number, whatever lies below it.
  func boundaries(from start: WallClock, to end: WallClock) -> Int {
    let (a, b) = (start.parts, end.parts)
    switch self {
    case .year: return b.year - a.year
    case .month: return (b.year - a.year) * 12 + b.month - a.month
    case .day: return end.day - start.day
    case .hour: return (end.day - start.day) * 24 + b.hour - a.hour
    case .minute: return ((end.day - start.day) * 24 + b.hour - a.hour) * 60 + b.minute - a.minute
    }
  }
}
