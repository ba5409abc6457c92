import Expressions
import GRDB

/// The values of one record by column name, checked for what the column must hold.
struct Cells {
  let object: ObjectValue

  /// The text, white space at both ends left away; `nil` if nothing is left.
  func text(_ name: String) -> String? {
    guard let text = object.member(ignoringCase: name).lookupText else { return nil }
    let trimmed = text.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  func required(_ name: String) throws(RecordProblem) -> String {
    guard let text = text(name) else {
      throw RecordProblem("\(name): expected a value, found none")
    }
    return text
  }

  func integer(_ name: String) throws(RecordProblem) -> Int? {
    guard let text = text(name) else { return nil }
    guard let number = Int(text) else { throw Self.expected("a whole number", name, text) }
    return number
  }

  func number(_ name: String) throws(RecordProblem) -> Double? {
    guard let text = text(name) else { return nil }
    guard let number = Double(text), number.isFinite else {
      throw Self.expected("a number", name, text)
    }
    return number
  }

  func flag(_ name: String) throws(RecordProblem) -> Bool? {
    guard let text = text(name) else { return nil }
    guard let flag = Self.flags[text.lowercased()] else {
      throw Self.expected("1, 0, true or false", name, text)
    }
    return flag
  }

  /// An ISO 8601 time as seconds since 1970.
  func time(_ name: String) throws(RecordProblem) -> Int64? {
    guard let text = text(name) else { return nil }
    guard let time = Timestamp(iso8601: text) else {
      throw Self.expected("a time such as 2026-03-31T12:00:00Z", name, text)
    }
    return time.seconds
  }

  /// The members that have none of the names, as JSON; `nil` if there are none.
  func rest(without names: [String]) -> String? {
    let known = Set(names)
    let members = zip(object.keys, object.values).filter { key, value in
      !known.contains(key.lowercased()) && !value.isNothing
    }
    return Self.json(members.map { ($0, $1) })
  }

  /// Members as a JSON object; `nil` if there are none.
  static func json(_ members: [(String, Value)]) -> String? {
    guard !members.isEmpty else { return nil }
    var writer = JSONWriter()
    writer.write(.object(ObjectValue(members)))
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static let flags = [
    "1": true, "true": true, "yes": true, "0": false, "false": false, "no": false,
  ]

  private static func expected(_ what: String, _ name: String, _ found: String) -> RecordProblem {
    RecordProblem("\(name): expected \(what), found ‘\(found.prefix(40))’")
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    let isWhite = { (character: Character) in character.isWhitespace }
    guard let first = firstIndex(where: { !isWhite($0) }),
      let last = lastIndex(where: { !isWhite($0) })
    else { return "" }
    return String(self[first...last])
  }
}
