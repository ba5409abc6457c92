/// Formats dates by .NET patterns: a standard letter (`D`, `g`) or a custom one (`yyyy-MM-dd HH:mm`).
struct DatePattern {
  private let culture: Culture

  init(culture: Culture) { self.culture = culture }

  /// `nil` for a single letter that is no standard format.
  func text(_ clock: WallClock, _ pattern: String) -> String? {
    if pattern.unicodeScalars.count == 1 {
      if pattern == "U" { return universal(clock) }
      return standard(pattern).map { custom(clock, $0) }
    }
    return custom(clock, pattern)
  }

  /// The whole date in UTC.
  private func universal(_ clock: WallClock) -> String {
    let shifted = clock.adding(seconds: -Int64(AMPscriptFunctions.zoneOffset)) ?? clock
    return custom(shifted, culture.dates.longDate + " " + culture.dates.longTime)
  }

  private func standard(_ letter: String) -> String? {
    let dates = culture.dates
    switch letter {
    case "d": return dates.shortDate
    case "D": return dates.longDate
    case "f": return dates.longDate + " " + dates.shortTime
    case "F": return dates.longDate + " " + dates.longTime
    case "g": return dates.shortDate + " " + dates.shortTime
    case "G": return dates.shortDate + " " + dates.longTime
    case "m", "M": return dates.monthDay
    case "o", "O": return "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffff"
    case "r", "R": return "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'"
    case "s": return "yyyy'-'MM'-'dd'T'HH':'mm':'ss"
    case "t": return dates.shortTime
    case "T": return dates.longTime
    case "u": return "yyyy'-'MM'-'dd HH':'mm':'ss'Z'"
    case "y", "Y": return dates.yearMonth
    default: return nil
    }
  }

  /// Runs of a letter are tokens, quotes and backslashes make text, the rest stands for itself.
  func custom(_ clock: WallClock, _ pattern: String) -> String {
    let scalars = Array(pattern.unicodeScalars)
    let writer = TokenWriter(clock: clock, culture: culture, hasDay: Self.hasDay(scalars))
    var result = ""
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case "'", "\"":
        index += 1
        while index < scalars.count, scalars[index] != scalar {
          result.unicodeScalars.append(scalars[index])
          index += 1
        }
        index += 1
      case "\\":
        if index + 1 < scalars.count { result.unicodeScalars.append(scalars[index + 1]) }
        index += 2
      case "%": index += 1
      default:
        var end = index + 1
        while end < scalars.count, scalars[end] == scalar { end += 1 }
        if let text = writer.text(scalar, count: end - index) {
          result += text
        } else {
          for place in index..<end { result.unicodeScalars.append(scalars[place]) }
        }
        index = end
      }
    }
    return result
  }

  /// Whether the pattern prints the day of the month, which changes how some languages write the month.
  private static func hasDay(_ scalars: [Unicode.Scalar]) -> Bool {
    var count = 0
    for (index, scalar) in scalars.enumerated() where scalar == "d" {
      count += 1
      let isLast = index + 1 == scalars.count || scalars[index + 1] != "d"
      if isLast, count <= 2 { return true }
      if isLast { count = 0 }
    }
    return false
  }
}

/// Writes the tokens of a custom pattern.
private struct TokenWriter {
  let clock: WallClock
  let culture: Culture
  let hasDay: Bool
  private let parts: WallClock.Parts

  init(clock: WallClock, culture: Culture, hasDay: Bool) {
    self.clock = clock
    self.culture = culture
    self.hasDay = hasDay
    self.parts = clock.parts
  }

  /// `nil` for a letter that is no token.
  func text(_ letter: Unicode.Scalar, count: Int) -> String? {
    switch letter {
    case "d": day(count)
    case "M": month(count)
    case "y": year(count)
    case "h": padded(parts.hour % 12 == 0 ? 12 : parts.hour % 12, min(count, 2))
    case "H": padded(parts.hour, min(count, 2))
    case "m": padded(parts.minute, min(count, 2))
    case "s": padded(parts.second, min(count, 2))
    case "f": String(fraction.prefix(count))
    case "F": trimmedFraction(count)
    case "t": half(count)
    case "g": "A.D."
    case "K": ""
    case "z": zone(count)
    default: nil
    }
  }

  private func day(_ count: Int) -> String {
    switch count {
    case 1, 2: padded(parts.day, count)
    case 3: culture.names.shortWeekdays[parts.weekday]
    default: culture.names.weekdays[parts.weekday]
    }
  }

  private func month(_ count: Int) -> String {
    switch count {
    case 1, 2: padded(parts.month, count)
    case 3: culture.names.shortMonths[parts.month - 1]
    default: (hasDay ? culture.names.monthsBehindDay : culture.names.months)[parts.month - 1]
    }
  }

  private func year(_ count: Int) -> String {
    count <= 2 ? padded(parts.year % 100, count) : padded(parts.year, count)
  }

  /// Seven digits behind the second.
  private var fraction: String { padded(Int(clock.nanoseconds) / 100, 7) }

  private func trimmedFraction(_ count: Int) -> String {
    var digits = fraction.prefix(count)
    while digits.last == "0" { digits.removeLast() }
    return String(digits)
  }

  private func half(_ count: Int) -> String {
    let text = parts.hour < 12 ? culture.names.morning : culture.names.afternoon
    return count == 1 ? String(text.prefix(1)) : text
  }

  private func zone(_ count: Int) -> String {
    switch count {
    case 1: "-6"
    case 2: "-06"
    default: "-06:00"
    }
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, min(width, 20) - text.utf8.count)) + text
  }
}
