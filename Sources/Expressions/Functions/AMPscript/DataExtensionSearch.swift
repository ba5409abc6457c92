/// What the lookup functions have in common: a table, and the pairs that a row must match.
struct DataExtensionSearch {
  let table: DataExtension
  private let function: String
  private let pairs: [(column: Int, value: String)]
  private let isCaseSensitive: Bool

  /// What the platform gives at most.
  static let maximumRows = 2000

  /// Takes the table from argument 0 and name/value pairs from argument `first` on.
  init(
    _ arguments: Arguments, _ function: String, pairsFrom first: Int, isCaseSensitive: Bool,
    _ evaluation: Evaluation
  ) throws(EvaluationError) {
    self.function = function
    self.isCaseSensitive = isCaseSensitive
    table = try Self.table(arguments.text(0), function, evaluation)
    guard (arguments.count - first) % 2 == 0 else {
      throw .aborted(function, "the last search column has no value")
    }
    var pairs: [(column: Int, value: String)] = []
    for index in stride(from: first, to: arguments.count - 1, by: 2) {
      let column = try Self.column(arguments.text(index), of: table, function)
      if !pairs.isEmpty { pairs.removeAll { $0.column == column } }
      pairs.append((column, arguments.text(index + 1)))
    }
    self.pairs = pairs
  }

  /// A table by name, or the end of the message.
  static func table(
    _ name: String, _ function: String, _ evaluation: Evaluation
  ) throws(EvaluationError) -> DataExtension {
    guard let table = evaluation.environment.dataExtensions.table(name) else {
      throw .aborted(function, "there is no data extension \"\(name)\"")
    }
    return table
  }

  func column(named name: String) throws(EvaluationError) -> Int {
    try Self.column(name, of: table, function)
  }

  static func column(
    _ name: String, of table: DataExtension, _ function: String
  ) throws(EvaluationError) -> Int {
    if let column = table.column(name) { return column }
    throw .aborted(
      function,
      "data extension \"\(table.name)\" has no column \"\(name)\", only "
        + table.columns.joined(separator: ", "))
  }

  /// The rows that match, in table order.
  func rows(limit: Int, _ evaluation: inout Evaluation) -> [[Value]] {
    let query = DataExtension.Query(
      pairs: pairs, isCaseSensitive: isCaseSensitive, limit: limit)
    return evaluation.changes.rows(table, query).map(\.values)
  }

  /// One column of the first row that matches; `nil` if none does.
  func first(_ column: Int, _ evaluation: inout Evaluation) -> Value? {
    let query = DataExtension.Query(pairs: pairs, isCaseSensitive: isCaseSensitive, limit: 1)
    return evaluation.changes.rows(table, query).first?.values[column]
  }

  func rowset(_ rows: [[Value]]) -> Value { .rows(Rowset(columns: table.columns, rows: rows)) }

  /// `Score DESC, Name` as columns and directions.
  func order(_ text: String) throws(EvaluationError) -> RowOrder {
    var keys: [(column: Int, descends: Bool)] = []
    for part in text.split(separator: ",") {
      var words = part.split(whereSeparator: { $0.isWhitespace })
      guard !words.isEmpty else { continue }
      var descends = false
      if words.count > 1, ["asc", "desc"].contains(words[words.count - 1].lowercased()) {
        descends = words.removeLast().lowercased() == "desc"
      }
      var name = words.joined(separator: " ")
      if name.hasPrefix("["), name.hasSuffix("]") { name = String(name.dropFirst().dropLast()) }
      keys.append((try column(named: name), descends))
    }
    return RowOrder(keys: keys)
  }
}

/// Sorts rows by columns; rows that are equal stay in table order.
struct RowOrder {
  let keys: [(column: Int, descends: Bool)]

  func sorted(_ rows: [[Value]]) -> [[Value]] {
    rows.enumerated().sorted { left, right in
      for key in keys {
        let order = Self.order(left.element[key.column], right.element[key.column])
        if order != 0 { return key.descends ? order > 0 : order < 0 }
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// Nothing first, then numbers and dates by size, text as collated.
  private static func order(_ left: Value, _ right: Value) -> Int {
    if left.isNothing || right.isNothing {
      return left.isNothing == right.isNothing ? 0 : left.isNothing ? -1 : 1
    }
    if let a = left.ampscriptDecimal, let b = right.ampscriptDecimal {
      return a < b ? -1 : b < a ? 1 : 0
    }
    if case .date(let a) = left, case .date(let b) = right {
      return a.seconds < b.seconds ? -1 : a.seconds > b.seconds ? 1 : 0
    }
    return Collation.order(left.ampscriptText, right.ampscriptText)
  }
}
