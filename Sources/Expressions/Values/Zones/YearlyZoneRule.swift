/// A rule such as `EST5EDT,M3.2.0,M11.1.0`: standard time, and summer time between two days of each year.
///
/// Source: POSIX.1-2017, XBD 8.3, `TZ`; <https://www.rfc-editor.org/rfc/rfc8536> section 3.3.
struct YearlyZoneRule: Sendable {
  /// Seconds east of Greenwich.
  private let standard: Int32
  private let summer: Summer?

  private struct Summer: Sendable {
    let offset: Int32
    let start: Day
    let end: Day
  }

  /// A day of a year and a time of that day in seconds, which may be negative or beyond the day.
  private struct Day: Sendable {
    enum Kind: Sendable {
      /// 1 to 365; February 29 is never counted.
      case julian(Int)
      /// 0 to 365.
      case ordinal(Int)
      /// The `week`th (5: last) `weekday` (0: Sunday) of a month.
      case weekday(month: Int, week: Int, weekday: Int)
    }

    let kind: Kind
    let second: Int
  }

  func offset(at instant: Int64) -> Int32 {
    guard let summer else { return standard }
    let local = min(max(Int(instant), -31_000_000_000_000), 31_000_000_000_000) + Int(standard)
    let days = (local >= 0 ? local : local - 86_399) / 86_400
    let year = CivilDate(daysSinceEpoch: days).year
    let start = Self.second(of: summer.start, in: year) - Int(standard)
    let end = Self.second(of: summer.end, in: year) - Int(summer.offset)
    let isSummer =
      start < end
      ? instant >= start && instant < end : !(instant >= end && instant < start)
    return isSummer ? summer.offset : standard
  }

  /// Local seconds since 1970.
  private static func second(of day: Day, in year: Int) -> Int {
    (firstDay(of: year, month: 1) + ordinal(of: day.kind, in: year)) * 86_400 + day.second
  }

  private static func firstDay(of year: Int, month: Int) -> Int {
    CivilDate(year: year, month: month, day: 1)?.daysSinceEpoch ?? 0
  }

  /// Days since the first of January.
  private static func ordinal(of kind: Day.Kind, in year: Int) -> Int {
    switch kind {
    case .julian(let day): return day - 1 + (day >= 60 && CivilDate.isLeap(year) ? 1 : 0)
    case .ordinal(let day): return day
    case .weekday(let month, let week, let weekday):
      let first = firstDay(of: year, month: month)
      let firstWeekday = CivilDate(daysSinceEpoch: first).weekday
      var day = (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
      if day >= CivilDate.days(inMonth: month, ofYear: year) { day -= 7 }
      return first - firstDay(of: year, month: 1) + day
    }
  }

  /// Reads the rule; `nil` if it is none.
  init?(_ text: some Collection<UInt8>) {
    var reader = Reader(bytes: Array(text))
    guard reader.skipName(), let west = reader.time() else { return nil }
    standard = Int32(clamping: -west)
    guard !reader.isAtEnd else {
      summer = nil
      return
    }
    guard reader.skipName() else { return nil }
    let summerWest = reader.isAt(",") ? west - 3600 : reader.time()
    guard let summerWest, reader.take(","), let start = reader.day(), reader.take(","),
      let end = reader.day(), reader.isAtEnd
    else { return nil }
    summer = Summer(offset: Int32(clamping: -summerWest), start: start, end: end)
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    var isAtEnd: Bool { position >= bytes.count }

    func isAt(_ sign: Unicode.Scalar) -> Bool {
      !isAtEnd && bytes[position] == UInt8(ascii: sign)
    }

    mutating func take(_ sign: Unicode.Scalar) -> Bool {
      guard isAt(sign) else { return false }
      position += 1
      return true
    }

    /// `EST` or `<+03>`.
    mutating func skipName() -> Bool {
      let start = position
      if take("<") {
        while !isAtEnd, !isAt(">") { position += 1 }
        return take(">")
      }
      while !isAtEnd, (bytes[position] | 0x20) &- UInt8(ascii: "a") < 26 { position += 1 }
      return position - start >= 3
    }

    mutating func number() -> Int? {
      let start = position
      var value = 0
      while !isAtEnd, bytes[position] &- UInt8(ascii: "0") < 10, position - start < 6 {
        value = value * 10 + Int(bytes[position] - UInt8(ascii: "0"))
        position += 1
      }
      return position > start ? value : nil
    }

    /// `5`, `-3:30`, `2:00:00`, in seconds.
    mutating func time() -> Int? {
      let isNegative = take("-")
      if !isNegative { _ = take("+") }
      guard let hours = number() else { return nil }
      var seconds = hours * 3600
      for unit in [60, 1] where take(":") {
        guard let part = number() else { return nil }
        seconds += part * unit
      }
      return isNegative ? -seconds : seconds
    }

    /// `M3.2.0`, `J60`, `59`, each perhaps with `/2`.
    mutating func day() -> Day? {
      guard let kind = dayKind() else { return nil }
      guard take("/") else { return Day(kind: kind, second: 7200) }
      return time().map { Day(kind: kind, second: $0) }
    }

    private mutating func dayKind() -> Day.Kind? {
      if take("J") { return number().map { .julian($0) } }
      guard take("M") else { return number().map { .ordinal($0) } }
      guard let month = number(), (1...12).contains(month), take("."), let week = number(),
        (1...5).contains(week), take("."), let weekday = number(), weekday < 7
      else { return nil }
      return .weekday(month: month, week: week, weekday: weekday)
    }
  }
}
