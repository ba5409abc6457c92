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
    let replacement = try Replacement(replacement)
    var result: [UInt8] = []
    var position = 0
    while let found = TextSearch.first(search, in: text, from: position) {
      result += text[position..<found]
      let piece = replacement.bytes(text, found..<found + search.count)
      try evaluation.charge(piece.count + 1)
      result += piece
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

/// A replacement text with Ruby's references: `\0` and `\&` stand for what was found, `` \` `` and `\'` for what is before
/// and behind it, `\1` … `\9` and `\+` for nothing, `\\` for a backslash.
private struct Replacement {
  private var pieces: [Piece] = []

  private enum Piece {
    case text([UInt8])
    case found, before, behind
  }

  init(_ text: String) throws(EvaluationError) {
    var bytes = text.utf8.makeIterator()
    var plain: [UInt8] = []
    while let byte = bytes.next() {
      guard byte == UInt8(ascii: "\\"), let next = bytes.next() else {
        plain.append(byte)
        continue
      }
      var piece: Piece?
      switch next {
      case UInt8(ascii: "0"), UInt8(ascii: "&"): piece = .found
      case UInt8(ascii: "`"): piece = .before
      case UInt8(ascii: "'"): piece = .behind
      case UInt8(ascii: "+"): break
      case UInt8(ascii: "\\"): plain.append(next)
      case UInt8(ascii: "k"): throw EvaluationError(.printed, "internal")
      case _ where next.isDigit: break
      default: plain += [byte, next]
      }
      if let piece {
        pieces += [.text(plain), piece]
        plain = []
      }
    }
    pieces.append(.text(plain))
  }

  func bytes(_ text: [UInt8], _ found: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .text(let plain): result += plain
      case .found: result += text[found]
      case .before: result += text[..<found.lowerBound]
      case .behind: result += text[found.upperBound...]
      }
    }
    return result
  }
}
