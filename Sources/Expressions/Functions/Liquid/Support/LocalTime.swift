/// An instant as a calendar and a clock show it at its own offset.
struct LocalTime {
  let date: CivilDate
  /// 0 to 86,399.
  let secondOfDay: Int
  let nanosecond: Int
  /// Seconds east of Greenwich.
  let offset: Int
  /// Seconds since 1970-01-01T00:00:00Z.
  let epoch: Int

  init(_ instant: Timestamp) {
    offset = Int(instant.offset)
    epoch = Int(instant.seconds)
    let local = min(max(epoch, -31_000_000_000_000), 31_000_000_000_000) + offset
    let days = (local >= 0 ? local : local - 86_399) / 86_400
    date = CivilDate(daysSinceEpoch: days)
    secondOfDay = local - days * 86_400
    nanosecond = Int(instant.nanoseconds)
  }

  var hour: Int { secondOfDay / 3600 }
  /// 12, 1, 2 … 11.
  var hour12: Int { (hour + 11) % 12 + 1 }
  var minute: Int { secondOfDay / 60 % 60 }
  var second: Int { secondOfDay % 60 }

  /// The week of the year, counted from its first Sunday (0) or Monday (1).
  func week(from weekday: Int) -> Int {
    (date.dayOfYear - 1 + 7 - (date.weekday + 7 - weekday) % 7) / 7
  }

  /// Year and week of ISO 8601: the week belongs to the year that has its Thursday.
  var isoWeek: (year: Int, week: Int) {
    let fromMonday = (date.weekday + 6) % 7
    let thursday = CivilDate(daysSinceEpoch: date.daysSinceEpoch - fromMonday + 3)
    return (thursday.year, (thursday.dayOfYear - 1) / 7 + 1)
  }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
}
