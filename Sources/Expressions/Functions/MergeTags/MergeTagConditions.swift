/// The tests of `*|IF:…|*`.
extension MergeTagFunctions {
  package static let hasValue = function(
    "IF", [.init("value")],
    summary: "Whether a field has a value; empty text, 0 and false count as none.",
    source: "Mandrill, conditional merge tags; ChimpDrill"
  ) { arguments, _ throws(EvaluationError) in .bool(arguments[0].hasMergeTagValue) }

  package static let lacksValue = function(
    "IFNOT", [.init("value")], summary: "Whether a field has no value.",
    source: "Mandrill, conditional merge tags"
  ) { arguments, _ throws(EvaluationError) in .bool(!arguments[0].hasMergeTagValue) }

  package static let equal = comparison("=", "is the text behind the sign") { $0 == 0 }
  package static let unequal = comparison("!=", "is another text, or absent", absent: true) {
    $0 != 0
  }
  package static let less = comparison("<", "is less") { $0 < 0 }
  package static let atMost = comparison("<=", "is less or equal") { $0 <= 0 }
  package static let greater = comparison(">", "is greater") { $0 > 0 }
  package static let atLeast = comparison(">=", "is greater or equal") { $0 >= 0 }

  private static func comparison(
    _ sign: String, _ summary: String, absent: Bool = false,
    _ answer: @escaping @Sendable (Int) -> Bool
  ) -> Function {
    function(
      sign, [.init("value"), .init("text")],
      summary: "Whether a field \(summary); numbers by size, text exactly.",
      source: "Mandrill, conditional merge tags"
    ) { arguments, _ throws(EvaluationError) in
      if arguments[0].isNothing { return .bool(absent) }
      return .bool(
        answer(
          order(arguments[0], arguments[1].mergeTagText, isEquality: sign == "=" || sign == "!=")))
    }
  }

  /// Two numbers by size, anything else by its text. Texts are equal only if all characters are.
  private static func order(_ value: Value, _ text: String, isEquality: Bool) -> Int {
    let isNumber: Bool
    switch value {
    case .integer, .double: isNumber = true
    default: isNumber = !isEquality
    }
    let own = value.mergeTagText
    if isNumber, let a = DecimalNumber(parsing: own.utf8), let b = DecimalNumber(parsing: text.utf8)
    {
      return a < b ? -1 : b < a ? 1 : 0
    }
    return own == text ? 0 : own < text ? -1 : 1
  }
}

extension Value {
  fileprivate var hasMergeTagValue: Bool {
    switch self {
    case .undefined, .null, .blank, .empty: false
    case .bool(let flag): flag
    case .integer(let number): number != 0
    case .double(let number): number != 0
    case .string(let text): !text.isEmpty && text != "0"
    case .markup(let html): !html.isEmpty
    case .array(let items): !items.isEmpty
    default: true
    }
  }
}
