/// Reads dates as people write them: `2024-03-09 14:05 +0200`, `9 Mar 2024`, `March 9, 2024`, `9/3/2024`, `10:15am`.
///
/// Follows the order of Ruby's `Date._parse`: a time of day with its zone is taken out first, then the first form of a date
/// that fits. What is missing in front is taken from `now`, what is missing behind is the first (day) or zero.
struct DateParser {
  private var text: DateText
  private var year: Int?
  private var month: Int?
  private var day: Int?
  private var clock: DateText.Clock?

  /// `text` in lower case; `nil` if it names no time.
  static func parse(_ text: String, now: Timestamp, zone: ZoneRules) -> Timestamp? {
    guard text.utf8.count <= 128 else { return nil }
    var parser = DateParser(text: DateText(text))
    parser.clock = parser.text.takeClock()
    parser.readDate()
    return parser.timestamp(now, zone)
  }

  private init(text: DateText) { self.text = text }

  private mutating func readDate() {
    _ =
      readDayMonthName() || readMonthNameDay() || readNumbers(separator: "-")
      || readNumbers(separator: "/") || readNumbers(separator: ".") || readMonthName()
      || readOrdinalDay() || readDigits()
  }

  /// `9 mar 2024`, `9th of march`, `9-mar-2024`
  private mutating func readDayMonthName() -> Bool {
    guard let name = text.monthName(), let number = text.number(endingBefore: name.range) else {
      return false
    }
    month = name.month
    take(numbers: [number, text.number(startingAfter: name.range, allowsComma: true)], order: .day)
    return true
  }

  /// `march 9, 2024`, `mar-9-2024`
  private mutating func readMonthNameDay() -> Bool {
    guard let name = text.monthName(), let first = text.number(startingAfter: name.range) else {
      return false
    }
    month = name.month
    take(numbers: [first, text.number(startingAfter: first.range, allowsComma: true)], order: .day)
    return true
  }

  private mutating func readMonthName() -> Bool {
    guard let name = text.monthName() else { return false }
    month = name.month
    return true
  }

  private enum Order { case day, year }

  /// Puts a day and a year, or a year and a day, in their places: what has more than two digits is the year.
  private mutating func take(numbers: [DateText.Number?], order: Order) {
    let known = numbers.compactMap { $0 }
    guard let first = known.first else { return }
    let second = known.count > 1 ? known[1] : nil
    if order == .day, first.digits <= 2 {
      day = first.value
      year = second?.fullYear
    } else {
      year = first.fullYear
      day = second?.value
    }
  }

  /// `2024-03-09`, `03/09/2024` (day first if the year is last), `24.3.9`
  private mutating func readNumbers(separator: Unicode.Scalar) -> Bool {
    let numbers = text.numbers(separatedBy: UInt8(ascii: separator))
    let needed = separator == "/" ? 2 : 3
    guard numbers.count >= needed else { return false }
    if numbers.count == 2 {
      if numbers[0].digits > 2 {
        (year, month) = (numbers[0].fullYear, numbers[1].value)
      } else {
        (month, day) = (numbers[0].value, numbers[1].value)
      }
      return true
    }
    month = numbers[1].value
    if numbers[2].digits > 2, numbers[0].digits <= 2 {
      (day, year) = (numbers[0].value, numbers[2].fullYear)
    } else {
      (year, day) = (numbers[0].fullYear, numbers[2].value)
    }
    return true
  }

  /// `3rd`
  private mutating func readOrdinalDay() -> Bool {
    guard let number = text.ordinal() else { return false }
    day = number
    return true
  }

  /// `20240309`, `20240309T140506`, `240309`
  private mutating func readDigits() -> Bool {
    guard let digits = text.firstDigits() else { return false }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1 - 48) } }
    switch digits.count {
    case 2: day = number(0..<2)
    case 3: (month, day) = (1, number(0..<3))
    case 4: (month, day) = (number(0..<2), number(2..<4))
    case 6:
      year = DateText.fullYear(number(0..<2), digits: 2)
      (month, day) = (number(2..<4), number(4..<6))
    case 8, 10, 12, 14:
      (year, month, day) = (number(0..<4), number(4..<6), number(6..<8))
      if clock == nil, digits.count >= 10 {
        clock = DateText.Clock(
          hour: number(8..<10), minute: digits.count >= 12 ? number(10..<12) : 0,
          second: digits.count == 14 ? number(12..<14) : 0)
      }
    default: return false
    }
    if clock == nil { clock = text.compactClock() }
    return true
  }

  private func timestamp(_ now: Timestamp, _ zone: ZoneRules) -> Timestamp? {
    guard year != nil || month != nil || day != nil || clock != nil else { return nil }
    let written = clock?.offset.map { Int32(clamping: $0) }
    let today = LocalTime(
      Timestamp(seconds: now.seconds, nanoseconds: 0, offset: written ?? now.offset)
    ).date
    let month = self.month ?? (year == nil ? today.month : 1)
    let day = self.day ?? (year == nil && self.month == nil ? today.day : 1)
    let clock = self.clock ?? DateText.Clock(hour: 0, minute: 0, second: 0)
    guard let date = CivilDate.lenient(year: year ?? today.year, month: month, day: day),
      clock.isValid
    else { return nil }
    let local = Int64(date.daysSinceEpoch * 86_400 + clock.secondOfDay)
    let offset = written ?? zone.offset(showing: local)
    return Timestamp(
      seconds: local - Int64(offset), nanoseconds: Int32(clock.nanosecond), offset: offset)
  }
}

extension CivilDate {
  /// The day; one that the month lacks runs on into the next month (`30 February` is `1 March` or `2 March`), as long as no
  /// month could have it.
  fileprivate static func lenient(year: Int, month: Int, day: Int) -> CivilDate? {
    if let date = CivilDate(year: year, month: month, day: day) { return date }
    guard (29...31).contains(day), let first = CivilDate(year: year, month: month, day: 1) else {
      return nil
    }
    return CivilDate(daysSinceEpoch: first.daysSinceEpoch + day - 1)
  }
}
