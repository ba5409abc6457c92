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

  /// System strings that a template may name besides attributes, in lower case.
  package static let systemStrings: Set<String> = [
    "_carrierid", "_channel", "_datasourcename", "_emailid", "_impressionregionid",
    "_impressionregionname", "_istestsend", "_jobsubscriberbatchid", "_listname",
    "_messagecontext", "_messagetypepreference", "_preheader", "_replycontent", "_subscriberkey",
    "double_opt_in_url", "emailaddr", "emailname_", "firstname", "ftaf_url", "fullname", "jobid",
    "lastname", "linkname", "list_", "listid", "listsubid", "member_addr", "member_busname",
    "member_city", "member_country", "member_postalcode", "member_state", "memberid",
    "mobile_number", "pageurl", "profile_center_url", "replyemailaddress", "replyname",
    "short_code", "subscriberid", "subscription_center_url", "unsub_center_url", "view_email_url",
    "xtday", "xtdayofweek", "xtlongdate", "xtmonth", "xtmonthnumeric", "xtshortdate", "xtyear",
  ]

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
    case "_istestsend": return .string("false")
    case "_messagecontext": return .string("PREVIEW")
    default: return .undefined
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
