import Expressions
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("2026-03-31T12:00:00Z", 1_774_958_400), ("1970-01-01", 0), ("1969-12-31T23:59:59Z", -1),
    ("2026-03-31T14:00:00+02:00", 1_774_958_400), ("2024-02-29 00:00", 1_709_164_800),
    ("0001-01-01T00:00:00Z", -62_135_596_800),
  ])
  func readsISO8601(text: String, seconds: Int64) {
    #expect(Timestamp(iso8601: text)?.seconds == seconds)
  }

  @Test(arguments: ["", "2026-02-29", "2026-13-01", "2026-3-1", "2026-03-31T25:00Z", "today"])
  func refusesOthers(text: String) {
    #expect(Timestamp(iso8601: text) == nil)
  }

  @Test(arguments: [
    "2026-03-31T12:00:00Z", "1969-12-31T23:59:59Z", "2026-03-31T14:00:00.250000000+02:00",
    "0001-01-01T00:00:00-06:00",
  ])
  func writesWhatItRead(text: String) {
    #expect(Timestamp(iso8601: text)?.iso8601 == text)
  }

  @Test func daysAndDatesAreInverse() {
    for days in stride(from: -800_000, through: 800_000, by: 97) {
      let date = CivilDate(daysSinceEpoch: days)
      #expect(date.daysSinceEpoch == days)
      #expect(CivilDate(year: date.year, month: date.month, day: date.day) == date)
    }
    #expect(CivilDate(daysSinceEpoch: 0).weekday == 4)
  }
}
