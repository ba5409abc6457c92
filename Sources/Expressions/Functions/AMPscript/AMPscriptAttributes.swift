extension AMPscriptFunctions {
  /// The parser reads a known name straight from its field; this serves computed names, with all data of the recipient as
  /// a second argument.
  package static let attributeValue = function(
    "AttributeValue", [.init("attributeName")], effect: .reads,
    summary: "An attribute of the recipient or the message by name; nothing if there is none.",
    examples: [.init(#"[%%=AttributeValue("nothing")=%%]"#, "[]")],
    source: "sfmc.guide, AttributeValue"
  ) { arguments, evaluation throws(EvaluationError) in
    let name = arguments.text(0)
    guard !name.isEmpty else { throw .aborted("AttributeValue", "the name is empty") }
    if case .object(let everything) = arguments[1] {
      let value = everything.member(ignoringCase: name)
      if case .undefined = value {} else { return value }
    }
    return systemValue(name.lowercased(), evaluation)
  }

  /// A name that the platform gives a value: from the environment, or computed from the time of the render.
  package static let systemString = function(
    "ampscript.systemString", [.init("name")], effect: .reads,
    summary: "A system string such as xtyear, by lower-case name."
  ) { arguments, evaluation throws(EvaluationError) in
    systemValue(arguments.text(0), evaluation)
  }

  private static func systemValue(_ name: String, _ evaluation: Evaluation) -> Value {
    if let given = evaluation.environment.systemValues[name.uppercased()] { return .string(given) }
    let now = evaluation.environment.now
    let clock = WallClock(
      Timestamp(seconds: now.seconds, nanoseconds: now.nanoseconds, offset: zoneOffset))
    let parts = clock.parts
    let month = EnglishNames.months[parts.month - 1]
    let weekday = EnglishNames.weekdays[parts.weekday]
    switch name {
    case "xtmonth": return .string(month)
    case "xtmonthnumeric": return .string(String(parts.month))
    case "xtday": return .string(String(parts.day))
    case "xtdayofweek": return .string(weekday)
    case "xtyear": return .string(String(parts.year))
    case "xtshortdate": return .string("\(padded(parts.month))/\(padded(parts.day))/\(parts.year)")
    case "xtlongdate": return .string("\(weekday), \(month) \(parts.day), \(parts.year)")
    default: return AMPscriptSystemString.named(name)?.preview.map(Value.string) ?? .undefined
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
