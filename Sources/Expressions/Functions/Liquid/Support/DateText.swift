/// The bytes of a written date, from which parts are taken.
struct DateText {
  private var bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  struct Number {
    let value: Int
    let digits: Int
    let range: Range<Int>

    var fullYear: Int { DateText.fullYear(value, digits: digits) }
  }

  struct Clock {
    var hour: Int
    var minute: Int
    var second: Int
    var nanosecond = 0
    /// Seconds east of Greenwich, if a zone is given.
    var offset: Int?

    var isValid: Bool { hour <= 24 && minute < 60 && second <= 60 && (hour < 24 || minute == 0) }
    var secondOfDay: Int { hour * 3600 + minute * 60 + second }
  }

  /// Two digits mean 1969 to 2068.
  static func fullYear(_ year: Int, digits: Int) -> Int {
    digits > 2 ? year : year >= 69 ? year + 1900 : year + 2000
  }

  // MARK: - Time of day

  /// Takes `14:05:06.789 +02:00` or `10am` out of the text.
  mutating func takeClock() -> Clock? {
    for start in bytes.indices where isNumberStart(start) {
      guard let hour = number(at: start), hour.digits <= 2 else { continue }
      var position = hour.range.upperBound
      var clock = Clock(hour: hour.value, minute: 0, second: 0)
      let hasMinutes = readMinutes(&clock, &position)
      let hasMeridiem = readMeridiem(&clock, &position)
      guard hasMinutes || hasMeridiem else { continue }
      readZone(&clock, &position)
      for index in start..<position { bytes[index] = UInt8(ascii: " ") }
      return clock
    }
    return nil
  }

  private func readMinutes(_ clock: inout Clock, _ position: inout Int) -> Bool {
    guard byte(position) == UInt8(ascii: ":"), let minute = number(at: position + 1) else {
      return false
    }
    clock.minute = minute.value
    position = minute.range.upperBound
    guard byte(position) == UInt8(ascii: ":"), let second = number(at: position + 1) else {
      return true
    }
    clock.second = second.value
    position = second.range.upperBound
    guard let point = byte(position), point == UInt8(ascii: ".") || point == UInt8(ascii: ","),
      let fraction = number(at: position + 1)
    else { return true }
    clock.nanosecond = nanoseconds(fraction.range)
    position = fraction.range.upperBound
    return true
  }

  private func nanoseconds(_ range: Range<Int>) -> Int {
    var result = 0
    for index in 0..<9 {
      let digit = range.lowerBound + index < range.upperBound ? bytes[range.lowerBound + index] : 48
      result = result * 10 + Int(digit - 48)
    }
    return result
  }

  private func readMeridiem(_ clock: inout Clock, _ position: inout Int) -> Bool {
    var next = position
    while byte(next) == UInt8(ascii: " ") { next += 1 }
    guard let letter = byte(next), letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p")
    else { return false }
    next += 1
    if byte(next) == UInt8(ascii: ".") { next += 1 }
    guard byte(next) == UInt8(ascii: "m") else { return false }
    next += 1
    if byte(next) == UInt8(ascii: ".") { next += 1 }
    guard !isLetter(byte(next)), clock.hour <= 12 else { return false }
    clock.hour = clock.hour % 12 + (letter == UInt8(ascii: "p") ? 12 : 0)
    position = next
    return true
  }

  private func readZone(_ clock: inout Clock, _ position: inout Int) {
    var next = position
    while byte(next) == UInt8(ascii: " ") { next += 1 }
    let word = letters(at: next)
    if let sign = byte(word.upperBound),
      sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), word.isEmpty || isGreenwich(word),
      let (offset, end) = numericOffset(at: word.upperBound)
    {
      clock.offset = offset
      position = end
    } else if !word.isEmpty, monthNumber(word) == nil {
      clock.offset = Self.zones[String(decoding: bytes[word], as: UTF8.self)]
      if clock.offset != nil { position = word.upperBound }
    }
  }

  private func isGreenwich(_ word: Range<Int>) -> Bool {
    ["utc", "gmt"].contains(String(decoding: bytes[word], as: UTF8.self))
  }

  /// `+02`, `-0530`, `+05:30`
  private func numericOffset(at start: Int) -> (seconds: Int, end: Int)? {
    guard let first = number(at: start + 1) else { return nil }
    var hours = first.value
    var minutes = 0
    var end = first.range.upperBound
    if first.digits == 4 {
      (hours, minutes) = (first.value / 100, first.value % 100)
    } else if byte(end) == UInt8(ascii: ":"), let second = number(at: end + 1) {
      minutes = second.value
      end = second.range.upperBound
    }
    guard hours < 24, minutes < 60 else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return (byte(start) == UInt8(ascii: "-") ? -seconds : seconds, end)
  }

  private static let zones: [String: Int] = [
    "z": 0, "utc": 0, "ut": 0, "gmt": 0, "est": -18_000, "edt": -14_400, "cst": -21_600,
    "cdt": -18_000, "mst": -25_200, "mdt": -21_600, "pst": -28_800, "pdt": -25_200,
  ]

  /// The time of `20240309t140506`, behind the letter.
  func compactClock() -> Clock? {
    guard let start = bytes.indices.first(where: { isNumberStart($0) }),
      let date = number(at: start), byte(date.range.upperBound) == UInt8(ascii: "t"),
      let time = number(at: date.range.upperBound + 1), time.digits == 4 || time.digits == 6
    else { return nil }
    let value = time.digits == 4 ? time.value * 100 : time.value
    var clock = Clock(hour: value / 10_000, minute: value / 100 % 100, second: value % 100)
    var position = time.range.upperBound
    readZone(&clock, &position)
    return clock
  }

  // MARK: - Date

  /// The first name of a month, at least its first three letters.
  func monthName() -> (month: Int, range: Range<Int>)? {
    var position = 0
    while position < bytes.count {
      let word = letters(at: position)
      if let month = monthNumber(word) { return (month, word) }
      position = max(word.upperBound, position + 1)
    }
    return nil
  }

  private func monthNumber(_ word: Range<Int>) -> Int? {
    guard word.count >= 3 else { return nil }
    let name = String(decoding: bytes[word], as: UTF8.self)
    return LocalTime.months.firstIndex { $0.lowercased().hasPrefix(name.prefix(3)) }.map { $0 + 1 }
  }

  /// The number before a month's name: `9 mar`, `9th of mar`, `9-mar`.
  func number(endingBefore name: Range<Int>) -> Number? {
    var end = name.lowerBound
    while end > 0, isFiller(bytes[end - 1]) { end -= 1 }
    for word in ["of", "st", "nd", "rd", "th"] where endsWith(word, at: end) {
      end -= 2
      while end > 0, isFiller(bytes[end - 1]) { end -= 1 }
      if word == "of" {
        for suffix in ["st", "nd", "rd", "th"] where endsWith(suffix, at: end) { end -= 2 }
      }
      break
    }
    var start = end
    while start > 0, bytes[start - 1].isDigit { start -= 1 }
    return start < end ? number(at: start) : nil
  }

  /// The number behind a month's name or a day: `mar 9`, `9, 2024`, `mar-9`.
  func number(startingAfter range: Range<Int>, allowsComma: Bool = false) -> Number? {
    var position = range.upperBound
    while let next = byte(position) {
      if next.isDigit { return number(at: position) }
      let isSuffix = ["st", "nd", "rd", "th"].contains { endsWith($0, at: position + 2) }
      if isSuffix, position == range.upperBound {
        position += 2
      } else if isFiller(next) || next == UInt8(ascii: ".") || next == UInt8(ascii: "'")
        || (allowsComma && next == UInt8(ascii: ","))
      {
        position += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// The first two or three numbers with this sign between them.
  func numbers(separatedBy separator: UInt8) -> [Number] {
    for start in bytes.indices where isNumberStart(start) {
      guard let first = number(at: start) else { continue }
      var found = [first]
      while found.count < 3, byte(found[found.count - 1].range.upperBound) == separator,
        let next = number(at: found[found.count - 1].range.upperBound + 1)
      {
        found.append(next)
      }
      if found.count > 1 { return found }
    }
    return []
  }

  /// `3rd`
  func ordinal() -> Int? {
    for start in bytes.indices where isNumberStart(start) {
      guard let number = number(at: start) else { continue }
      let end = number.range.upperBound
      if ["st", "nd", "rd", "th"].contains(where: { endsWith($0, at: end + 2) }) {
        return number.value
      }
    }
    return nil
  }

  /// The digits of the first number.
  func firstDigits() -> [UInt8]? {
    guard let start = bytes.indices.first(where: { isNumberStart($0) }),
      let number = number(at: start)
    else { return nil }
    return Array(bytes[number.range])
  }

  // MARK: - Bytes

  private func byte(_ position: Int) -> UInt8? {
    position >= 0 && position < bytes.count ? bytes[position] : nil
  }

  private func isNumberStart(_ position: Int) -> Bool {
    bytes[position].isDigit && (position == 0 || !bytes[position - 1].isDigit)
  }

  private func isLetter(_ byte: UInt8?) -> Bool {
    byte.map { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") } ?? false
  }

  private func isFiller(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
  }

  private func letters(at start: Int) -> Range<Int> {
    var end = start
    while isLetter(byte(end)) { end += 1 }
    return start..<end
  }

  private func endsWith(_ word: String, at end: Int) -> Bool {
    let start = end - word.utf8.count
    guard start >= 0, end <= bytes.count else { return false }
    return bytes[start..<end].elementsEqual(word.utf8) && !isLetter(byte(end))
  }

  /// A number of at most 14 digits.
  private func number(at start: Int) -> Number? {
    var value = 0
    var end = start
    while let next = byte(end), next.isDigit, end - start < 15 {
      value = value * 10 + Int(next - 48)
      end += 1
    }
    return end > start && end - start < 15
      ? Number(value: value, digits: end - start, range: start..<end) : nil
  }
}
