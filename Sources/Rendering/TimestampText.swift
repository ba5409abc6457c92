import Expressions

/// Instants as Ruby prints them: `2024-03-09 14:05:06 +0100`.
enum TimestampText {
  static func of(_ date: Timestamp) -> String {
    let (local, overflow) = date.seconds.addingReportingOverflow(Int64(date.offset))
    guard !overflow else { return "" }
    let (days, second) = local.flooredQuotient(by: 86_400)
    let (year, month, day) = civil(fromDays: days)
    let time = "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
    return "\(four(year))-\(two(month))-\(two(day)) \(time) \(zone(date.offset))"
  }

  /// Year, month and day of the proleptic Gregorian calendar, from days since 1970-01-01
  /// (Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  private static func civil(fromDays days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let (era, dayOfEra) = (days + 719_468).flooredQuotient(by: 146_097)
    let leaps = dayOfEra / 1460 - dayOfEra / 36_524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leaps) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }

  private static func zone(_ offset: Int32) -> String {
    if offset == 0 { return "UTC" }
    let minutes = Int64(offset.magnitude) / 60
    return "\(offset < 0 ? "-" : "+")\(two(minutes / 60))\(two(minutes % 60))"
  }

  private static func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func four(_ number: Int64) -> String {
    let digits = String(number.magnitude)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return number < 0 ? "-" + padded : padded
  }
}

extension Int64 {
  /// Division that rounds down, with a remainder from 0 on; `divisor` is positive.
  fileprivate func flooredQuotient(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
