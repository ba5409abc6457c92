extension TimeZoneRule {
  /// The zones of accounts, by their names in the IANA data base.
  static let all: [TimeZoneRule] =
    zones(
      .europe,
      [
        ("Atlantic/Reykjavik", 0, false), ("Europe/London", 0, true), ("Europe/Dublin", 0, true),
        ("Europe/Lisbon", 0, true), ("Europe/Madrid", 60, true), ("Europe/Paris", 60, true),
        ("Europe/Brussels", 60, true), ("Europe/Amsterdam", 60, true),
        ("Europe/Luxembourg", 60, true), ("Europe/Berlin", 60, true), ("Europe/Zurich", 60, true),
        ("Europe/Vienna", 60, true), ("Europe/Rome", 60, true), ("Europe/Copenhagen", 60, true),
        ("Europe/Oslo", 60, true), ("Europe/Stockholm", 60, true), ("Europe/Prague", 60, true),
        ("Europe/Warsaw", 60, true), ("Europe/Budapest", 60, true), ("Europe/Zagreb", 60, true),
        ("Europe/Belgrade", 60, true), ("Europe/Bratislava", 60, true),
        ("Europe/Ljubljana", 60, true), ("Europe/Athens", 120, true),
        ("Europe/Bucharest", 120, true), ("Europe/Sofia", 120, true),
        ("Europe/Helsinki", 120, true),
        ("Europe/Riga", 120, true), ("Europe/Tallinn", 120, true), ("Europe/Vilnius", 120, true),
        ("Europe/Kyiv", 120, true), ("Europe/Istanbul", 180, false), ("Europe/Moscow", 180, false),
      ])
    + zones(
      .northAmerica,
      [
        ("America/New_York", -300, true), ("America/Detroit", -300, true),
        ("America/Toronto", -300, true), ("America/Chicago", -360, true),
        ("America/Winnipeg", -360, true), ("America/Denver", -420, true),
        ("America/Edmonton", -420, true), ("America/Phoenix", -420, false),
        ("America/Los_Angeles", -480, true), ("America/Vancouver", -480, true),
        ("America/Anchorage", -540, true), ("Pacific/Honolulu", -600, false),
        ("America/Halifax", -240, true), ("America/St_Johns", -210, true),
        ("America/Regina", -360, false), ("America/Mexico_City", -360, false),
        ("America/Puerto_Rico", -240, false), ("America/Panama", -300, false),
        ("America/Bogota", -300, false), ("America/Lima", -300, false),
        ("America/Caracas", -240, false), ("America/La_Paz", -240, false),
        ("America/Sao_Paulo", -180, false), ("America/Argentina/Buenos_Aires", -180, false),
        ("America/Montevideo", -180, false),
      ])
    + zones(
      .australia,
      [
        ("Australia/Perth", 480, false), ("Australia/Darwin", 570, false),
        ("Australia/Adelaide", 570, true), ("Australia/Brisbane", 600, false),
        ("Australia/Sydney", 600, true), ("Australia/Melbourne", 600, true),
        ("Australia/Hobart", 600, true), ("Australia/Canberra", 600, true),
      ])
    + zones(.newZealand, [("Pacific/Auckland", 720, true)])
    + zones(
      nil,
      [
        ("Etc/UTC", 0, false), ("Africa/Lagos", 60, false), ("Africa/Johannesburg", 120, false),
        ("Africa/Nairobi", 180, false), ("Asia/Riyadh", 180, false), ("Asia/Tehran", 210, false),
        ("Asia/Dubai", 240, false), ("Asia/Karachi", 300, false), ("Asia/Kolkata", 330, false),
        ("Asia/Kathmandu", 345, false), ("Asia/Dhaka", 360, false), ("Asia/Bangkok", 420, false),
        ("Asia/Jakarta", 420, false), ("Asia/Ho_Chi_Minh", 420, false),
        ("Asia/Singapore", 480, false), ("Asia/Kuala_Lumpur", 480, false),
        ("Asia/Hong_Kong", 480, false), ("Asia/Shanghai", 480, false), ("Asia/Taipei", 480, false),
        ("Asia/Manila", 480, false), ("Asia/Seoul", 540, false), ("Asia/Tokyo", 540, false),
      ])

  /// Zones that share a rule: name, minutes, and whether they have summer time.
  private static func zones(
    _ summer: SummerTime?, _ list: [(String, Int, Bool)]
  ) -> [TimeZoneRule] {
    list.map { name, minutes, hasSummer in
      TimeZoneRule(name: name, standardMinutes: minutes, summer: hasSummer ? summer : nil)
    }
  }
}
