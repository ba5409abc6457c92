extension LiquidFilters {
  static let timeZone = Function.platformFilter(
    "time_zone", [.init("zone")], on: [.braze, .customerIO, .knock], effect: .reads,
    "A time as the clocks of a zone show it: `Europe/Lisbon`, `UTC`, `+02:00`.",
    [
      .init(
        "{{ \"2026-03-31T12:00:00Z\" | time_zone: \"+02:00\" | date: \"%H:%M %z\" }}",
        "14:00 +0200")
    ]
  ) { arguments, evaluation throws(EvaluationError) in
    let environment = evaluation.environment
    guard let instant = LiquidDate.of(arguments[0], in: environment) else { return arguments[0] }
    let name = LiquidText.of(arguments[1])
    guard let zone = ZoneRules(fixed: name) ?? environment.zoneNamed(name) else {
      throw EvaluationError(.printed, "unknown time zone \(name)")
    }
    return .date(instant.shown(in: zone))
  }
}

extension ZoneRules {
  /// `UTC`, `GMT`, `Z`, `+02:00`, `-0330`; `nil` for any other name.
  init?(fixed name: String) {
    let text = Array(name.utf8)
    if ["utc", "gmt", "z", "etc/utc"].contains(name.lowercased()) {
      self = .utc
      return
    }
    guard let sign = text.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return nil
    }
    let digits = text.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 2 || digits.count == 4, digits.allSatisfy(\.isDigit) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    let (hours, minutes) = digits.count == 2 ? (number, 0) : (number / 100, number % 100)
    guard hours < 24, minutes < 60 else { return nil }
    let seconds = Int32(hours * 3600 + minutes * 60)
    self.init(offset: sign == UInt8(ascii: "-") ? -seconds : seconds)
  }
}
