extension AttributeType {
  /// Whether a text is a value of this type.
  package func matches(_ text: String) -> Bool {
    switch self {
    case .string: true
    case .color: Color.matches(text)
    case .boolean: text == "true" || text == "false"
    case .integer: !text.isEmpty && text.utf8.allSatisfy(\.isDigit)
    case .oneOf(let words): words.contains(text)
    case .length(let units, let count, let negative):
      Self.isLength(text, units: units, count: count, negative: negative)
    }
  }

  /// Whether a text of this type is a length beyond all screens.
  func exceedsLimit(_ text: String) -> Bool {
    guard case .length = self else { return false }
    return text.split(separator: " ").contains { ScriptNumber.float(String($0)) > Length.limit }
  }

  private static func isLength(
    _ text: String, units: [String], count: ClosedRange<Int>, negative: Bool
  ) -> Bool {
    if units.contains("auto"), text == "auto" { return true }
    let parts = text.split(separator: " ", omittingEmptySubsequences: true)
    return count.contains(parts.count)
      && parts.allSatisfy { isOneLength($0, units: units, negative: negative) }
  }

  /// A number and a unit; zero needs none.
  private static func isOneLength(_ text: Substring, units: [String], negative: Bool) -> Bool {
    var rest = text
    if negative, rest.first == "-" { rest = rest.dropFirst() }
    let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    guard number.contains(where: \.isNumber) else { return false }
    let unit = rest.dropFirst(number.count)
    if unit.isEmpty, number.allSatisfy({ $0 == "0" || $0 == "." }) { return true }
    return units.contains { $0 != "auto" && $0 == unit }
  }

  /// What a value should look like, for messages: `a length in px or %`.
  package var expectation: String {
    switch self {
    case .string: "a text"
    case .color: "a colour"
    case .boolean: "true or false"
    case .integer: "a whole number"
    case .oneOf(let words): Self.list(words.filter { !$0.isEmpty }.map { "`\($0)`" })
    case .length(let units, let count, _):
      Self.lengths(units, count: count)
    }
  }

  private static func lengths(_ units: [String], count: ClosedRange<Int>) -> String {
    let noun = count.upperBound > 1 ? "one to \(count.upperBound) lengths" : "a length"
    let written = units.filter { !$0.isEmpty && $0 != "auto" }
    let others =
      (units.contains("") ? [" or a number"] : [])
      + (units.contains("auto") ? [" or `auto`"] : [])
    return "\(noun) in \(list(written))\(others.joined())"
  }

  private static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension UInt8 {
  /// `0` to `9`.
  fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
