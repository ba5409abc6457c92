/// A date and time of day as a clock on the wall shows it, without a zone: what AMPscript and merge tags compute with.
package struct WallClock: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00 on the same wall.
  package let seconds: Int64
  /// 0..<1,000,000,000.
  package let nanoseconds: Int32

  package init(seconds: Int64, nanoseconds: Int32 = 0) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// What the wall shows where `timestamp` is to be printed.
  package init(_ timestamp: Timestamp) {
    self.init(
      seconds: timestamp.seconds &+ Int64(timestamp.offset), nanoseconds: timestamp.nanoseconds)
  }

  /// `nil` if there is no such day or time in the years 1 to 9999.
  package init?(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0,
    nanoseconds: Int32 = 0
  ) {
    guard (1...9999).contains(year), let date = CivilDate(year: year, month: month, day: day),
      (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second)
    else { return nil }
    self.init(
      seconds: Int64(date.daysSinceEpoch) * 86_400 + Int64(hour * 3600 + minute * 60 + second),
      nanoseconds: nanoseconds)
  }

  /// The instant, for a wall that many seconds east of Greenwich.
  package func timestamp(offset: Int32) -> Timestamp {
    Timestamp(seconds: seconds &- Int64(offset), nanoseconds: nanoseconds, offset: offset)
  }

  /// 0001-01-01T00:00:00.
  package static let earliest = WallClock(seconds: -62_135_596_800)
  /// The first second of the year 10000.
  private static let end: Int64 = 253_402_300_800

  /// That many seconds later; `nil` outside the years 1 to 9999.
  package func adding(seconds delta: Int64) -> WallClock? {
    let (sum, overflow) = seconds.addingReportingOverflow(delta)
    guard !overflow, sum >= Self.earliest.seconds, sum < Self.end else { return nil }
    return WallClock(seconds: sum, nanoseconds: nanoseconds)
  }

  /// That many calendar months later; a day that the month has not becomes its last one.
  package func adding(months delta: Int) -> WallClock? {
    let now = parts
    let (months, overflow) = (now.year * 12 + now.month - 1).addingReportingOverflow(delta)
    guard !overflow, months >= 12, months < 120_000 else { return nil }
    let (year, month) = (months / 12, months % 12 + 1)
    return WallClock(
      year: year, month: month, day: min(now.day, CivilDate.days(inMonth: month, ofYear: year)),
      hour: now.hour, minute: now.minute, second: now.second, nanoseconds: nanoseconds)
  }
}

extension WallClock {
  /// The fields of a calendar and a clock.
  package struct Parts: Sendable {
    package let year: Int
    /// 1...12
    package let month: Int
    /// 1...31
    package let day: Int
    package let hour: Int
    package let minute: Int
    package let second: Int
    /// 0 is Sunday.
    package let weekday: Int
    /// 1 is January 1st.
    package let dayOfYear: Int
  }

  /// Days since 1970-01-01.
  package var day: Int { Int(seconds.floorDivided(by: 86_400)) }

  package var parts: Parts {
    let time = Int(seconds - Int64(day) * 86_400)
    let date = CivilDate(daysSinceEpoch: day)
    return Parts(
      year: date.year, month: date.month, day: date.day, hour: time / 3600,
      minute: time / 60 % 60, second: time % 60, weekday: date.weekday, dayOfYear: date.dayOfYear)
  }
}

extension Int64 {
  /// Division that rounds towards negative infinity; `divisor` is positive.
  fileprivate func floorDivided(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
