extension Timestamp {
  /// Reads `2026-03-31`, `2026-03-31T12:00`, `2026-03-31 12:00:00.250+02:00`, `…Z` and nothing else; without a zone the
  /// time is UTC. A date alone is its midnight.
  package convenience init?(iso8601 text: String) {
    var reader = ISO8601Reader(bytes: Array(text.utf8.prefix(40)))
    guard text.utf8.count <= 40, let time = reader.read() else { return nil }
    self.init(seconds: time.seconds, nanoseconds: time.nanoseconds, offset: time.offset)
  }

  /// `2026-03-31T12:00:00Z`, with the offset if there is one, and with nanoseconds if there are any.
  package var iso8601: String {
    let local = Int(seconds.addingReportingOverflow(Int64(offset)).partialValue)
    let clamped = min(max(local, -31_000_000_000_000), 31_000_000_000_000)
    let days = (clamped >= 0 ? clamped : clamped - 86_399) / 86_400
    let date = CivilDate(daysSinceEpoch: days)
    let second = clamped - days * 86_400
    let fraction = nanoseconds == 0 ? "" : "." + padded(Int(nanoseconds), 9)
    return
      "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))T"
      + "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
      + fraction + zone
  }

  private var zone: String {
    guard offset != 0 else { return "Z" }
    let minutes = Int(offset.magnitude) / 60
    return (offset < 0 ? "-" : "+") + padded(minutes / 60, 2) + ":" + padded(minutes % 60, 2)
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number.magnitude)
    let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
    return (number < 0 ? "-" : "") + zeros + digits
  }
}

/// Reads the digits and signs of an ISO 8601 time.
private struct ISO8601Reader {
  let bytes: [UInt8]
  var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() -> (seconds: Int64, nanoseconds: Int32, offset: Int32)? {
    guard let date = date() else { return nil }
    let midnight = date.daysSinceEpoch * 86_400
    if position == bytes.count { return (Int64(midnight), 0, 0) }
    guard take("T") || take("t") || take(" "), let time = time(), let offset = zone(),
      position == bytes.count
    else { return nil }
    return (Int64(midnight + time.second - offset), time.nanosecond, Int32(offset))
  }

  private mutating func date() -> CivilDate? {
    guard let year = digits(4), take("-"), let month = digits(2), take("-"), let day = digits(2)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  private mutating func time() -> (second: Int, nanosecond: Int32)? {
    guard let hour = digits(2), hour < 24, take(":"), let minute = digits(2), minute < 60
    else { return nil }
    guard take(":") else { return (hour * 3600 + minute * 60, 0) }
    guard let second = digits(2), second <= 60 else { return nil }
    guard take(".") else { return (hour * 3600 + minute * 60 + second, 0) }
    return fraction().map { (hour * 3600 + minute * 60 + second, $0) }
  }

  /// Nanoseconds from one to nine digits.
  private mutating func fraction() -> Int32? {
    let start = position
    var nanoseconds: Int32 = 0
    var unit: Int32 = 100_000_000
    while position < bytes.count, position - start < 9, let digit = digits(1) {
      nanoseconds += Int32(digit) * unit
      unit /= 10
    }
    return position > start ? nanoseconds : nil
  }

  /// Seconds east of Greenwich.
  private mutating func zone() -> Int? {
    if position == bytes.count || take("Z") || take("z") { return 0 }
    let sign = take("+") ? 1 : take("-") ? -1 : 0
    guard sign != 0, let hours = digits(2), hours < 24 else { return nil }
    _ = take(":")
    guard let minutes = position == bytes.count ? 0 : digits(2), minutes < 60 else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }

  private mutating func digits(_ count: Int) -> Int? {
    guard position + count <= bytes.count else { return nil }
    var number = 0
    for _ in 0..<count {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      number = number * 10 + Int(digit)
      position += 1
    }
    return number
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }
}
