/// Reads a date as the platform does (.NET, US culture): `2026-03-04T09:05:07Z`, `3/4/2026 9:05 AM`, `4 March 2026`,
/// `Wed, 04 Mar 2026 09:05:07 GMT`. A zone in the text converts it to the platform's zone.
struct AMPscriptDateReader {
  private let bytes: [UInt8]
  private var position = 0
  /// Numbers of the date in the order in which they stand, with how many digits they have.
  private var numbers: [(value: Int, digits: Int)] = []
  /// Whether a numeric date was read as year-month-day or month-day-year.
  private var isSeparated = false
  private var month: Int?
  /// Where among the numbers the month name stood.
  private var monthPlace = 0
  private var time: (hour: Int, minute: Int, second: Int, nanoseconds: Int32)?
  private var isAfternoon: Bool?
  /// Seconds east of Greenwich.
  private var offset: Int?

  /// The date on the platform's wall; `nil` if the text is none.
  static func read(_ text: String) -> WallClock? {
    guard text.utf8.count >= 4, text.utf8.count <= 64 else { return nil }
    var reader = AMPscriptDateReader(bytes: Array(text.utf8))
    guard reader.scan() else { return nil }
    return reader.date
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func scan() -> Bool {
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case 0x30...0x39: guard scanNumber() else { return false }
      case 0x41...0x5A, 0x61...0x7A: guard scanWord() else { return false }
      case 0x2B, 0x2D:
        guard time != nil, offset == nil, scanOffset() else { return false }
      case 0x2C, 0x2E: position += 1
      case _ where byte.isASCIIWhitespace: position += 1
      default: return false
      }
    }
    return true
  }

  /// A number of one to nine digits.
  private mutating func number() -> (value: Int, digits: Int)? {
    var value = 0
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]), position - start < 10 {
      value = value * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    return position > start && position - start < 10 ? (value, position - start) : nil
  }

  private func isNext(_ byte: UInt8) -> Bool { position < bytes.count && bytes[position] == byte }

  private mutating func scanNumber() -> Bool {
    guard let first = number() else { return false }
    if isNext(0x3A) { return scanTime(hour: first.value) }
    if isNext(0x2F) || (isNext(0x2D) && time == nil) { return scanSeparated(first) }
    guard month != nil || numbers.count < 3 else { return false }
    numbers.append(first)
    return true
  }

  /// `2026-03-04`, `3/4/2026`, `4-Mar-2026`.
  private mutating func scanSeparated(_ first: (value: Int, digits: Int)) -> Bool {
    guard numbers.isEmpty, !isSeparated else { return false }
    let separator = bytes[position]
    position += 1
    numbers.append(first)
    if position < bytes.count, bytes[position] > 0x39 {
      guard scanWord(), month != nil, isNext(separator) else { return false }
    } else {
      guard let second = number(), isNext(separator) else { return false }
      numbers.append(second)
    }
    position += 1
    guard let third = number() else { return false }
    numbers.append(third)
    isSeparated = true
    return true
  }

  /// `9:05`, `09:05:07.1234567`.
  private mutating func scanTime(hour: Int) -> Bool {
    guard time == nil else { return false }
    position += 1
    guard let minute = number() else { return false }
    var second = 0
    var nanoseconds: Int32 = 0
    if isNext(0x3A) {
      position += 1
      guard let seconds = number() else { return false }
      second = seconds.value
      if isNext(0x2E) { nanoseconds = scanFraction() }
    }
    time = (hour, minute.value, second, nanoseconds)
    return true
  }

  private mutating func scanFraction() -> Int32 {
    position += 1
    var value: Int32 = 0
    var place: Int32 = 100_000_000
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
      value += Int32(bytes[position] - 0x30) * place
      place /= 10
      position += 1
    }
    return value
  }

  /// `+02:00`, `-6`, `+0530`.
  private mutating func scanOffset() -> Bool {
    let sign = bytes[position] == 0x2D ? -1 : 1
    position += 1
    guard let hours = number() else { return false }
    var minutes = 0
    var wholeHours = hours.value
    if isNext(0x3A) {
      position += 1
      guard let behind = number() else { return false }
      minutes = behind.value
    } else if hours.digits > 2 {
      minutes = hours.value % 100
      wholeHours = hours.value / 100
    }
    guard wholeHours <= 14, minutes < 60 else { return false }
    offset = sign * (wholeHours * 3600 + minutes * 60)
    return true
  }

  /// A month, a weekday (which is not checked), `AM`, `PM`, `T`, `Z`, `GMT`, `UTC`, `st` `nd` `rd` `th` do not occur.
  private mutating func scanWord() -> Bool {
    let start = position
    while position < bytes.count, (bytes[position] | 0x20) >= 0x61, (bytes[position] | 0x20) <= 0x7A
    { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    switch word {
    case "t": return !numbers.isEmpty && time == nil
    case "z", "gmt", "utc":
      offset = 0
      return time != nil
    case "am", "pm":
      isAfternoon = word == "pm"
      return time != nil
    default: break
    }
    if let index = Self.index(of: word, in: EnglishNames.months) {
      guard month == nil, !isSeparated else { return false }
      month = index + 1
      monthPlace = numbers.count
      return true
    }
    return Self.index(of: word, in: EnglishNames.weekdays) != nil
  }

  /// The position of the name that is `word` or shortened to it, from three letters on.
  private static func index(of word: String, in names: [String]) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return names.firstIndex {
      let name = $0.lowercased()
      return name == word || (word.utf8.count <= 4 && name.hasPrefix(word))
    }
  }

  private var date: WallClock? {
    guard let (year, month, day) = calendarDate else { return nil }
    var (hour, minute, second, nanoseconds) = time ?? (0, 0, 0, 0)
    if let isAfternoon {
      guard (1...12).contains(hour) || (hour == 0 && !isAfternoon) else { return nil }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    nanoseconds -= nanoseconds % 100
    guard
      let clock = WallClock(
        year: year, month: month, day: day, hour: hour, minute: minute, second: second,
        nanoseconds: nanoseconds)
    else { return nil }
    guard let offset else { return clock }
    return clock.adding(seconds: Int64(AMPscriptFunctions.zoneOffset) - Int64(offset))
  }

  private var calendarDate: (Int, Int, Int)? {
    if let month {
      switch numbers.count {
      case 1 where numbers[0].digits > 2: return (numbers[0].value, month, 1)
      case 2 where numbers[0].digits > 2 && monthPlace == 1:
        return (numbers[0].value, month, numbers[1].value)
      case 2: return (Self.year(numbers[1]), month, numbers[0].value)
      default: return nil
      }
    }
    guard isSeparated, numbers.count == 3 else { return nil }
    if numbers[0].digits > 2 { return (numbers[0].value, numbers[1].value, numbers[2].value) }
    return (Self.year(numbers[2]), numbers[0].value, numbers[1].value)
  }

  /// Two digits mean 1930 to 2029.
  private static func year(_ number: (value: Int, digits: Int)) -> Int {
    guard number.digits <= 2 else { return number.value }
    return number.value < 30 ? 2000 + number.value : 1900 + number.value
  }
}

/// The names of the US culture, in which dates are read.
enum EnglishNames {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  /// From Sunday.
  static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
}

extension Value {
  /// A date, or text that is one; numbers are none.
  var ampscriptDate: WallClock? {
    switch self {
    case .date(let timestamp): WallClock(timestamp)
    case .string(let text): AMPscriptDateReader.read(text)
    default: nil
    }
  }

  /// A date of the platform's wall.
  static func date(_ clock: WallClock) -> Value {
    .date(clock.timestamp(offset: AMPscriptFunctions.zoneOffset))
  }
}

extension Arguments {
  /// A date, or the end of the message.
  func date(_ index: Int, _ function: String) throws(EvaluationError) -> WallClock {
    guard let date = self[index].ampscriptDate else {
      throw .aborted(function, "expected a date, found \(self[index].ampscriptQuoted)")
    }
    return date
  }
}
