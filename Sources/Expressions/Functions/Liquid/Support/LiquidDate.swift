/// Times in Liquid: how values become times, and how times print.
package enum LiquidDate {
  /// `2026-03-31 12:00:00 UTC`, or with the offset.
  static func text(_ instant: Timestamp) -> String {
    Strftime.text(instant, format: instant.offset == 0 ? "%F %T UTC" : "%F %T %z") ?? ""
  }

  /// The time that a value means: a time, seconds since 1970 (as a number or text), `now`, `today`, or a written date; `nil`
  /// if it is none of these.
  package static func of(_ value: Value, in environment: RenderEnvironment) -> Timestamp? {
    switch value {
    case .date(let instant): return instant
    case .integer(let seconds):
      return Timestamp(seconds: Int64(seconds)).shown(in: environment.zone)
    case .string(let text): return parse(text, in: environment)
    case .markup(let html): return parse(html, in: environment)
    default: return nil
    }
  }

  private static func parse(_ text: String, in environment: RenderEnvironment) -> Timestamp? {
    if text.isEmpty { return nil }
    if let written = iso(text, environment.zone) { return written }
    let now = environment.zonedNow
    let lower = text.lowercased()
    if lower == "now" || lower == "today" { return now }
    if lower.utf8.allSatisfy(\.isDigit) {
      return Int64(lower).map { Timestamp(seconds: $0).shown(in: environment.zone) }
    }
    return DateParser.parse(lower, now: now, zone: environment.zone)
  }

  /// `2026-03-31` and `2026-03-31T12:00:00Z`, which data mostly hold; any other form is for `DateParser`.
  private static func iso(_ text: String, _ zone: ZoneRules) -> Timestamp? {
    text.withBytes { bytes in
      let isDate = bytes.count == 10
      guard isDate || bytes.count == 20 && bytes[10] == UInt8(ascii: "T") && bytes[19] == 0x5A,
        bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
        let year = number(bytes, 0, 4), let month = number(bytes, 5, 2),
        let day = number(bytes, 8, 2), let date = CivilDate(year: year, month: month, day: day)
      else { return nil }
      let midnight = Int64(date.daysSinceEpoch) * 86_400
      if isDate {
        let offset = zone.offset(showing: midnight)
        return Timestamp(seconds: midnight - Int64(offset), offset: offset)
      }
      guard bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
        let hour = number(bytes, 11, 2), let minute = number(bytes, 14, 2),
        let second = number(bytes, 17, 2), hour < 24, minute < 60, second < 60
      else { return nil }
      return Timestamp(seconds: midnight + Int64(hour * 3600 + minute * 60 + second))
    }
  }

  /// The number in `count` digits.
  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int
  ) -> Int? {
    var number = 0
    for offset in start..<start + count {
      guard bytes[offset].isDigit else { return nil }
      number = number * 10 + Int(bytes[offset] - UInt8(ascii: "0"))
    }
    return number
  }
}
