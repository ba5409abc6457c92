/// Lengths and places count UTF-16 code units, as on the platform.
extension AMPscriptFunctions {
  package static let length = function(
    "Length", [.init("sourceString")], summary: "How many UTF-16 code units a text has.",
    examples: [.init(#"%%=Length("Hello")=%%"#, "5")], source: "sfmc.guide, Length"
  ) { arguments, _ throws(EvaluationError) in .integer(arguments.text(0).utf16.count) }

  package static let substring = function(
    "Substring", [.init("sourceString"), .init("startPosition"), .optional("substringLength")],
    summary: "A part of a text from a place counted from 1; without a length, the rest.",
    examples: [.init(#"%%=Substring("Hello World", 7, 3)=%%"#, "Wor")],
    source: "sfmc.guide, Substring"
  ) { arguments, evaluation throws(EvaluationError) in
    let text = arguments.text(0)
    let count = text.utf16.count
    let start = min(max(0, try arguments.integer(1, "Substring") &- 1), count)
    var length = count - start
    if arguments.count > 2 {
      let wanted = try arguments.integer(2, "Substring")
      guard wanted >= 0 else { throw .aborted("Substring", "the length is negative: \(wanted)") }
      length = min(length, wanted)
    }
    try evaluation.charge(length)
    if text.isASCII {
      return .string(String(Substring(text.utf8.dropFirst(start).prefix(length))))
    }
    return .string(
      String(decoding: Array(text.utf16.dropFirst(start).prefix(length)), as: UTF16.self))
  }

  package static let indexOf = function(
    "IndexOf", [.init("sourceString"), .init("substring"), .optional("occurrence")],
    summary:
      "Where a text stands in another, from 1, ignoring case; 0 if it does not. A third argument picks an occurrence, a negative one the last.",
    examples: [.init(#"%%=IndexOf("Hello World", "world")=%%"#, "7")],
    source: "sfmc.guide, IndexOf"
  ) { arguments, _ throws(EvaluationError) in
    let occurrence = arguments.count > 2 ? try arguments.integer(2, "IndexOf") : 1
    let search = CaselessSearch(arguments.text(1))
    let places = search.places(
      in: arguments.text(0), limit: occurrence < 0 ? .max : max(1, occurrence))
    if occurrence < 0 { return .integer(places.last.map { $0 + 1 } ?? 0) }
    return .integer(places.count >= max(1, occurrence) ? places[max(1, occurrence) - 1] + 1 : 0)
  }

  package static let trim = function(
    "Trim", [.init("sourceString")],
    summary: "A text without white space at its ends, no-break spaces included.",
    examples: [.init(#"[%%=Trim("  a b ")=%%]"#, "[a b]")], source: "sfmc.guide, Trim"
  ) { arguments, _ throws(EvaluationError) in
    let scalars = arguments.text(0).unicodeScalars
    let inner = scalars.drop { $0.properties.isWhitespace }
    guard let last = inner.lastIndex(where: { !$0.properties.isWhitespace }) else {
      return .string("")
    }
    return .string(String(inner[...last]))
  }

  package static let char = function(
    "Char", [.init("characterCode"), .optional("numRepetitions")],
    summary: "The character of a 16-bit code, once or repeated.",
    examples: [.init("%%=Char(65, 3)=%%", "AAA")], source: "sfmc.guide, Char"
  ) { arguments, evaluation throws(EvaluationError) in
    let code = try arguments.integer(0, "Char")
    guard Int32(exactly: code) != nil else {
      throw .aborted("Char", "there is no character \(code)")
    }
    let count = arguments.count > 1 ? try arguments.integer(1, "Char") : 1
    guard count >= 0 else { throw .aborted("Char", "the count is negative: \(count)") }
    try evaluation.charge(count)
    let character = String(decoding: [UInt16(truncatingIfNeeded: code)], as: UTF16.self)
    return .string(String(repeating: character, count: count))
  }
}
