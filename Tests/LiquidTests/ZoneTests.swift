import Expressions
import Project
import Testing

/// Zones of the system, by their names.
@Suite struct ZoneTests {
  @Test(arguments: [
    ("Europe/Lisbon", 1_774_958_400, 3600), ("Europe/Lisbon", 1_767_225_600, 0),
    ("America/New_York", 1_772_953_199, -18_000), ("America/New_York", 1_772_953_200, -14_400),
    ("Asia/Kolkata", 0, 19_800), ("Australia/Lord_Howe", 1_767_225_600, 39_600),
    ("America/New_York", 4_102_444_800, -18_000), ("America/New_York", 4_118_083_200, -14_400),
  ])
  func offsets(zone: String, instant: Int, offset: Int) throws {
    let rules = try #require(SystemZones.rules(of: zone))
    #expect(Int(rules.offset(at: Int64(instant))) == offset)
  }

  @Test(arguments: ["", "..", "../passwd", "/etc/passwd", "Nowhere/Land", "Europe"])
  func otherNamesAreNone(name: String) { #expect(SystemZones.rules(of: name) == nil) }

  @Test func datesArePrintedInTheZoneOfTheProject() throws {
    var template = LiquidTemplate(
      "{{ 1774958400 | date: '%H %z' }} {{ '2026-01-05 10:00' | date: '%H %z' }} {{ x | time_zone: 'Asia/Tokyo' | date: '%R' }}"
    )
    template.environment.zone = try #require(SystemZones.rules(of: "Europe/Lisbon"))
    template.environment.zoneNamed = SystemZones.rules
    #expect(
      try template.text(#"{"x":"2026-03-31T12:00:00Z"}"#) == "13 +0100 10 +0000 21:00")
  }
}
