/// Times in Liquid: how values become times, and how times print.
package enum LiquidDate {
  /// `2026-03-31 12:00:00 UTC`, or with the offset.
  static func text(_ instant: Timestamp) -> String {
    Strftime.text(instant, format: instant.offset == 0 ? "%F %T UTC" : "%F %T %z")
  }

  /// The time that a value means: a time, seconds since 1970 (as a number or text), `now`, `today`, or a written date; `nil`
  /// if it is none of these.
  package static func of(_ value: Value, in environment: RenderEnvironment) -> Timestamp? {
    switch value {
    case .date(let instant): return instant
    case .integer(let seconds):
      return Timestamp(seconds: Int64(seconds), offset: environment.zoneOffset)
    case .string(let text): return parse(text, in: environment)
    case .markup(let markup): return parse(markup.html, in: environment)
    default: return nil
    }
  }

  private static func parse(_ text: String, in environment: RenderEnvironment) -> Timestamp? {
    if text.isEmpty { return nil }
    let now = Timestamp(
      seconds: environment.now.seconds, nanoseconds: environment.now.nanoseconds,
      offset: environment.zoneOffset)
    let lower = text.lowercased()
    if lower == "now" || lower == "today" { return now }
    if lower.utf8.allSatisfy(\.isDigit) {
      return Int64(lower).map { Timestamp(seconds: $0, offset: environment.zoneOffset) }
    }
    return DateParser.parse(lower, now: now)
  }
}
