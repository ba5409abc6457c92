/// What the parser puts around values: Handlebars prints and decides as JavaScript does.
extension MandrillFunctions {
  package static let print = function(
    "mandrill.print", [.init("value")], summary: "The text that Handlebars prints for a value."
  ) { arguments, _ throws(EvaluationError) in
    switch arguments[0] {
    case .string, .markup: arguments[0]
    default: .string(arguments[0].mandrillText)
    }
  }

  package static let truth = function(
    "mandrill.truth", [.init("value")],
    summary: "Whether a value holds: not nothing, false, 0, empty text or an empty list."
  ) { arguments, _ throws(EvaluationError) in .bool(arguments[0].mandrillTruth) }

  package static let not = function(
    "mandrill.not", [.init("value")], summary: "Whether a value does not hold."
  ) { arguments, _ throws(EvaluationError) in .bool(!arguments[0].mandrillTruth) }

  /// What `#each` goes through: the items of a list, the values of an object.
  package static let items = function(
    "mandrill.items", [.init("value")], summary: "The items of a list or the values of an object."
  ) { arguments, _ throws(EvaluationError) in
    switch arguments[0] {
    case .array: arguments[0]
    case .object(let object): .array(object.values)
    default: .array([])
    }
  }

  package static let member = function(
    "mandrill.member", [.init("object"), .init("name")],
    summary: "A member of an object, an item of a list by its number, the length of a list."
  ) { arguments, _ throws(EvaluationError) in
    let name = arguments[1].mandrillText
    switch arguments[0] {
    case .object(let object): return object[name]
    case .array(let items):
      if name == "length" { return .integer(items.count) }
      guard let index = Int(name), items.indices.contains(index) else { return .undefined }
      return items[index]
    default: return .undefined
    }
  }

  package static let equal = comparison("==") { $0 == 0 }
  package static let unequal = comparison("!=", ifUnordered: true) { $0 != 0 }
  package static let less = comparison("<") { $0 < 0 }
  package static let atMost = comparison("<=") { $0 <= 0 }
  package static let greater = comparison(">") { $0 > 0 }
  package static let atLeast = comparison(">=") { $0 >= 0 }

  private static func comparison(
    _ sign: String, ifUnordered: Bool = false, _ answer: @escaping @Sendable (Int) -> Bool
  ) -> Function {
    function(
      sign, [.init("left"), .init("right")],
      summary: "Compares numbers by size and anything else by its text."
    ) { arguments, _ throws(EvaluationError) in
      guard let order = order(arguments[0], arguments[1]) else { return .bool(ifUnordered) }
      return .bool(answer(order))
    }
  }

  /// `nil` if only one side is nothing.
  private static func order(_ left: Value, _ right: Value) -> Int? {
    if left.isNothing || right.isNothing { return left.isNothing == right.isNothing ? 0 : nil }
    let (a, b) = (left.mandrillText, right.mandrillText)
    if let first = DecimalNumber(parsing: a.utf8), let second = DecimalNumber(parsing: b.utf8) {
      return first < second ? -1 : second < first ? 1 : 0
    }
    return a == b ? 0 : a < b ? -1 : 1
  }
}

extension Value {
  /// As JavaScript makes text of a value; nothing for what is absent.
  var mandrillText: String {
    switch self {
    case .undefined, .null, .blank, .empty, .range, .rows, .row: ""
    case .bool(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .double(let number): number.ampscriptText
    case .string(let text): text
    case .markup(let html): html
    case .date(let date): date.iso8601
    case .array(let items): items.map(\.mandrillText).joined(separator: ",")
    case .object: "[object Object]"
    }
  }

  var mandrillTruth: Bool {
    switch self {
    case .undefined, .null, .blank, .empty: false
    case .bool(let flag): flag
    case .integer(let number): number != 0
    case .double(let number): number != 0 && !number.isNaN
    case .string(let text): !text.isEmpty
    case .array(let items): !items.isEmpty
    default: true
    }
  }
}
