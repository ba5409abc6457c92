import Testing

/// The account's zone, by a table of our own.
@Suite struct AccountTimeTests {
  @Test(arguments: [
    ("Europe/Berlin", "2026-03-28 18:59", "3/29/2026 1:59:00 AM"),
    ("Europe/Berlin", "2026-03-28 19:00", "3/29/2026 3:00:00 AM"),
    ("Europe/Berlin", "2026-10-24 18:59", "10/25/2026 2:59:00 AM"),
    ("Europe/Berlin", "2026-10-24 19:00", "10/25/2026 2:00:00 AM"),
    ("America/New_York", "2026-03-08 00:59", "3/8/2026 1:59:00 AM"),
    ("America/New_York", "2026-03-08 01:00", "3/8/2026 3:00:00 AM"),
    ("America/New_York", "2026-11-01 00:00", "11/1/2026 1:00:00 AM"),
    ("America/Phoenix", "2026-07-01 12:00", "7/1/2026 11:00:00 AM"),
    ("Australia/Sydney", "2026-01-01 00:00", "1/1/2026 5:00:00 PM"),
    ("Australia/Sydney", "2026-07-01 00:00", "7/1/2026 4:00:00 PM"),
    ("Pacific/Auckland", "2026-01-01 00:00", "1/1/2026 7:00:00 PM"),
    ("Asia/Kolkata", "2026-01-01 00:00", "1/1/2026 11:30:00 AM"),
    ("UTC+05:30", "2026-01-01 00:00", "1/1/2026 11:30:00 AM"),
    ("gmt", "2026-01-01", "1/1/2026 6:00:00 AM"),
    (
      "Moon/Base", "2026-01-01",
      #"aborted: SystemDateToLocalDate: the account's time zone "Moon/Base" is not known"#
    ),
  ])
  func showsItsClocks(zone: String, time: String, expected: String) throws {
    let data = "{\"system\": {\"account_time_zone\": \"\(zone)\"}}"
    let there = "%%=SystemDateToLocalDate(\"\(time)\")=%%"
    #expect(try LanguagePage.text(there, "ampscript", data) == expected)
    guard !expected.hasPrefix("aborted") else { return }
    let back = "%%=LocalDateToSystemDate(SystemDateToLocalDate(\"\(time)\"))=%%"
    let again = try LanguagePage.text(back, "ampscript", data)
    let start = try LanguagePage.text("%%=DateParse(\"\(time)\")=%%", "ampscript", data)
    // In the hour that comes twice the earlier one counts.
    #expect(again == start || expected.hasPrefix("10/25/2026 2:00") || expected.hasPrefix("11/1"))
  }
}
