/// How far a zone's clocks are from Greenwich: a table of our own, so that the result does not depend on the machine. The
/// rules of today hold for every year.
struct TimeZoneRule: Sendable {
  /// `Europe/Berlin`
  let name: String
  /// Minutes east of Greenwich outside of summer time.
  let standardMinutes: Int
  let summer: SummerTime?

  /// A zone by its name in the IANA data base, or a fixed distance such as `UTC+05:30`; `nil` if it is not known.
  static func named(_ name: String) -> TimeZoneRule? {
    let wanted = name.lowercased()
    if let zone = all.first(where: { $0.name.lowercased() == wanted }) { return zone }
    for prefix in ["utc", "gmt"] where wanted.hasPrefix(prefix) {
      return minutes(wanted.dropFirst(prefix.utf8.count)).map {
        TimeZoneRule(name: name, standardMinutes: $0, summer: nil)
      }
    }
    return nil
  }

  /// `+05:30`, `-6`, or nothing.
  private static func minutes(_ text: Substring) -> Int? {
    guard let sign = text.first else { return 0 }
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard sign == "+" || sign == "-", parts.count <= 2, let hours = Int(parts[0]),
      let minutes = parts.count == 2 ? Int(parts[1]) : 0, (0...14).contains(hours),
      (0...59).contains(minutes)
    else { return nil }
    return (hours * 60 + minutes) * (sign == "-" ? -1 : 1)
  }

  /// Seconds east of Greenwich at an instant, which is given as the wall of Greenwich.
  func offset(at greenwich: WallClock) -> Int64 {
    let standard = Int64(standardMinutes) * 60
    guard let summer, summer.isOn(at: greenwich, standard: standard) else { return standard }
    return standard + Int64(summer.savedMinutes) * 60
  }

  /// What the clocks of the zone show.
  func local(of greenwich: WallClock) -> WallClock? {
    greenwich.adding(seconds: offset(at: greenwich))
  }

  /// The instant when the clocks of the zone show a time: the earlier one if they do so twice.
  func greenwich(of local: WallClock) -> WallClock? {
    let standard = Int64(standardMinutes) * 60
    if let summer {
      let offset = standard + Int64(summer.savedMinutes) * 60
      let instant = local.adding(seconds: -offset)
      if let instant, self.offset(at: instant) == offset { return instant }
    }
    return local.adding(seconds: -standard)
  }
}

/// When clocks are put forward and back.
struct SummerTime: Sendable {
  let start: Change
  let end: Change
  var savedMinutes = 60

  /// A Sunday of a month and the hour at which the clocks change.
  struct Change: Sendable {
    let month: Int
    /// 1 to 4, or -1 for the last.
    let sunday: Int
    /// Minutes after midnight: of Greenwich, or of the zone's standard time.
    let minutes: Int
    let isGreenwich: Bool

    /// The instant of the change, on the wall of Greenwich.
    func instant(in year: Int, standard: Int64) -> Int64 {
      let days = CivilDate.days(inMonth: month, ofYear: year)
      let first = WallClock(year: year, month: month, day: 1)?.day ?? 0
      let toSunday = (7 - CivilDate(daysSinceEpoch: first).weekday) % 7
      var day = first + toSunday + 7 * max(0, sunday - 1)
      if sunday < 0 { day = first + toSunday + (days - 1 - toSunday) / 7 * 7 }
      return Int64(day) * 86_400 + Int64(minutes) * 60 - (isGreenwich ? 0 : standard)
    }
  }

  func isOn(at greenwich: WallClock, standard: Int64) -> Bool {
    let year = WallClock(seconds: greenwich.seconds &+ standard).parts.year
    let from = start.instant(in: year, standard: standard)
    let to = end.instant(in: year, standard: standard)
    let now = greenwich.seconds
    return from < to ? now >= from && now < to : now >= from || now < to
  }

  static let europe = SummerTime(
    start: Change(month: 3, sunday: -1, minutes: 60, isGreenwich: true),
    end: Change(month: 10, sunday: -1, minutes: 60, isGreenwich: true))
  static let northAmerica = SummerTime(
    start: Change(month: 3, sunday: 2, minutes: 120, isGreenwich: false),
    end: Change(month: 11, sunday: 1, minutes: 60, isGreenwich: false))
  static let australia = SummerTime(
    start: Change(month: 10, sunday: 1, minutes: 120, isGreenwich: false),
    end: Change(month: 4, sunday: 1, minutes: 120, isGreenwich: false))
  static let newZealand = SummerTime(
    start: Change(month: 9, sunday: -1, minutes: 120, isGreenwich: false),
    end: Change(month: 4, sunday: 1, minutes: 120, isGreenwich: false))
}
