/// How two values of AMPscript stand to each other.
struct AMPscriptComparison {
  /// The answers to `==` and to the four order operators; nothing and booleans do not follow from an order.
  let isEqual: Bool
  let isLess: Bool
  let isGreater: Bool
  /// `<=` and `>=`.
  let isAtMost: Bool
  let isAtLeast: Bool

  /// The first rule that fits: nothing, booleans, dates, numbers, text.
  init(_ left: Value, _ right: Value) {
    if case .integer(let a) = left, case .integer(let b) = right {
      self.init(ordered: a < b ? -1 : a > b ? 1 : 0)
    } else if left.isNothing || right.isNothing {
      self.init(unordered: left.isNothing && right.isNothing)
    } else if left.isBool || right.isBool {
      self.init(unordered: left.asBoolOperand == right.asBoolOperand)
    } else if left.isDate || right.isDate {
      self.init(ordered: Self.order(left.asDateOperand, right.asDateOperand))
    } else {
      self.init(numbersOrTexts: left, right)
    }
  }

  private init(numbersOrTexts left: Value, _ right: Value) {
    let (a, b) = (left.ampscriptDecimal, right.ampscriptDecimal)
    if a != nil || b != nil {
      let zero = DecimalNumber(0)
      let (a, b) = (a ?? zero, b ?? zero)
      self.init(ordered: a < b ? -1 : b < a ? 1 : 0)
    } else {
      self.init(texts: left.ampscriptText, right.ampscriptText)
    }
  }

  /// Equality ignores letter case; order ignores accents as well, as Windows sorts.
  private init(texts left: String, _ right: String) {
    let order = Collation.order(left, right)
    isEqual = left == right || left.lowercased() == right.lowercased()
    isLess = order < 0 && !isEqual
    isGreater = order > 0 && !isEqual
    isAtMost = order <= 0 || isEqual
    isAtLeast = order >= 0 || isEqual
  }

  private init(ordered order: Int) {
    isEqual = order == 0
    isLess = order < 0
    isGreater = order > 0
    isAtMost = order <= 0
    isAtLeast = order >= 0
  }

  /// Unequal sides without an order: `<` and `>` are both true, `<=` and `>=` both false.
  private init(unordered isEqual: Bool) {
    self.isEqual = isEqual
    isLess = !isEqual
    isGreater = !isEqual
    isAtMost = isEqual
    isAtLeast = isEqual
  }

  private static func order(_ left: WallClock, _ right: WallClock) -> Int {
    if left.seconds != right.seconds { return left.seconds < right.seconds ? -1 : 1 }
    if left.nanoseconds != right.nanoseconds {
      return left.nanoseconds < right.nanoseconds ? -1 : 1
    }
    return 0
  }
}

extension Value {
  fileprivate var isBool: Bool { if case .bool = self { true } else { false } }

  fileprivate var isDate: Bool { if case .date = self { true } else { false } }

  /// 1 is true, every other number and every text that is no boolean false.
  fileprivate var asBoolOperand: Bool {
    switch self {
    case .bool(let flag): flag
    case .integer(let number): number == 1
    case .double(let number): number == 1
    case .string(let text): text.lowercased() == "true" || DecimalNumber.isOne(text)
    default: false
    }
  }

  /// Text that is no date counts as the earliest one.
  fileprivate var asDateOperand: WallClock {
    switch self {
    case .date(let timestamp): WallClock(timestamp)
    case .string(let text): AMPscriptDateReader.read(text) ?? .earliest
    default: .earliest
    }
  }
}

extension DecimalNumber {
  /// Whether text is the number 1 (a decimal literal is kept as text).
  fileprivate static func isOne(_ text: String) -> Bool {
    guard text.utf8.contains(0x2E), let number = DecimalNumber(parsing: text.utf8) else {
      return false
    }
    return number == DecimalNumber(1)
  }
}
