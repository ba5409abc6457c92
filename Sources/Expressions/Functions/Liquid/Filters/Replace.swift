extension LiquidFilters {
  static let replace = Function.liquidFilter(
    "replace", [.init("search"), .init("replacement", required: false)],
    "With every occurrence of a text replaced by another.",
    [.init("{{ \"a-b-c\" | replace: \"-\", \"+\" }}", "a+b+c")]
  ) { arguments, evaluation throws(EvaluationError) in
    try substitute(arguments, LiquidText.of(arguments[2]), all: true, &evaluation)
  }

  static let replaceFirst = Function.liquidFilter(
    "replace_first", [.init("search"), .init("replacement", required: false)],
    "With the first occurrence of a text replaced by another.",
    [.init("{{ \"a-b-c\" | replace_first: \"-\", \"+\" }}", "a+b-c")]
  ) { arguments, evaluation throws(EvaluationError) in
    try substitute(arguments, LiquidText.of(arguments[2]), all: false, &evaluation)
  }

  static let replaceLast = Function.liquidFilter(
    "replace_last", [.init("search"), .init("replacement")],
    "With the last occurrence of a text replaced by another.",
    [.init("{{ \"a-b-c\" | replace_last: \"-\", \"+\" }}", "a-b+c")]
  ) { arguments, evaluation throws(EvaluationError) in
    try replaceLast(arguments, LiquidText.of(arguments[2]), &evaluation)
  }

  static let remove = Function.liquidFilter(
    "remove", [.init("search")], "Without any occurrence of a text.",
    [.init("{{ \"a-b-c\" | remove: \"-\" }}", "abc")]
  ) { arguments, evaluation throws(EvaluationError) in
    try substitute(arguments, "", all: true, &evaluation)
  }

  static let removeFirst = Function.liquidFilter(
    "remove_first", [.init("search")], "Without the first occurrence of a text.",
    [.init("{{ \"a-b-c\" | remove_first: \"-\" }}", "ab-c")]
  ) { arguments, evaluation throws(EvaluationError) in
    try substitute(arguments, "", all: false, &evaluation)
  }

  static let removeLast = Function.liquidFilter(
    "remove_last", [.init("search")], "Without the last occurrence of a text.",
    [.init("{{ \"a-b-c\" | remove_last: \"-\" }}", "a-bc")]
  ) { arguments, evaluation throws(EvaluationError) in
    try replaceLast(arguments, "", &evaluation)
  }

  private static func substitute(
    _ arguments: Arguments, _ replacement: String, all: Bool, _ evaluation: inout Evaluation
  ) throws(EvaluationError) -> Value {
    let text = Array(LiquidText.of(arguments[0]).utf8)
    let search = Array(LiquidText.of(arguments[1]).utf8)
    let replacement = Replacement(replacement)
    var result: [UInt8] = []
    var position = 0
    while let found = TextSearch.first(search, in: text, from: position) {
      result += text[position..<found]
      result += replacement.bytes(for: search)
      try evaluation.charge(replacement.count + 1)
      position = found + search.count
      if search.isEmpty {
        // Between all characters, and at both ends.
        let next = nextCharacter(text, after: position)
        result += text[position..<next]
        if position == text.count { break }
        position = next
      }
      if !all { break }
    }
    if position < text.count { result += text[position...] }
    return try evaluation.text(String(decoding: result, as: UTF8.self))
  }

  private static func nextCharacter(_ text: [UInt8], after position: Int) -> Int {
    var next = position + 1
    while next < text.count, text[next] & 0xC0 == 0x80 { next += 1 }
    return min(next, text.count)
  }

  private static func replaceLast(
    _ arguments: Arguments, _ replacement: String, _ evaluation: inout Evaluation
  ) throws(EvaluationError) -> Value {
    let text = Array(LiquidText.of(arguments[0]).utf8)
    let search = Array(LiquidText.of(arguments[1]).utf8)
    guard let found = TextSearch.last(search, in: text) else {
      return .string(String(decoding: text, as: UTF8.self))
    }
    let result = text[..<found] + replacement.utf8 + text[(found + search.count)...]
    return try evaluation.text(String(decoding: result, as: UTF8.self))
  }
}

/// A replacement text: `\0` and `\&` stand for what was found, `\1` … `\9` for nothing, `\\` for a backslash, as in Ruby.
private struct Replacement {
  /// Pieces with the found text between them.
  private var pieces: [[UInt8]] = [[]]

  init(_ text: String) {
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      guard byte == UInt8(ascii: "\\") else {
        pieces[pieces.count - 1].append(byte)
        continue
      }
      switch bytes.next() {
      case UInt8(ascii: "0")?, UInt8(ascii: "&")?: pieces.append([])
      case UInt8(ascii: "\\")?: pieces[pieces.count - 1].append(byte)
      case let digit? where digit.isDigit: break
      case let other?: pieces[pieces.count - 1] += [byte, other]
      case nil: pieces[pieces.count - 1].append(byte)
      }
    }
  }

  /// Bytes without what was found.
  var count: Int { pieces.reduce(0) { $0 + $1.count } }

  func bytes(for found: [UInt8]) -> [UInt8] { Array(pieces.joined(separator: found)) }
}
