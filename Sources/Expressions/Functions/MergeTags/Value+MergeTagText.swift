extension Value {
  /// What a merge tag prints for a value: nothing for what is absent, dates as 03/05/2026, an address on one line.
  var mergeTagText: String {
    switch self {
    case .undefined, .null, .blank, .empty, .range, .rows, .row: ""
    case .bool(let flag): flag ? "1" : ""
    case .integer(let number): String(number)
    case .double(let number): number.ampscriptText
    case .string(let text): text
    case .markup(let html): html
    case .date(let timestamp): PHPDate.text(WallClock(timestamp), timestamp.offset, "m/d/Y")
    case .array(let items): items.map(\.mergeTagText).joined(separator: ", ")
    case .object(let address): Self.address(address)
    }
  }

  /// `addr1 addr2 city, state zip country`, parts that are absent left out.
  private static func address(_ object: ObjectValue) -> String {
    func part(_ name: String) -> String { object.member(ignoringCase: name).mergeTagText }
    let street = [part("addr1"), part("addr2"), part("city")].filter { !$0.isEmpty }
    let rest = [part("state"), part("zip"), part("country")].filter { !$0.isEmpty }
    let halves = [street.joined(separator: " "), rest.joined(separator: " ")]
    return halves.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
