/// What the writing functions have in common: a table, and what is done to its rows in this message.
struct DataExtensionWriter {
  typealias Pairs = [(column: Int, value: Value)]

  private let table: DataExtension
  private let function: String
  private let arguments: Arguments

  /// Takes the table from argument 0.
  init(
    _ arguments: Arguments, _ function: String, _ evaluation: Evaluation
  ) throws(EvaluationError) {
    self.arguments = arguments
    self.function = function
    table = try DataExtensionSearch.table(arguments.text(0), function, evaluation)
  }

  /// Columns and values that stand in turn in a range of arguments.
  func pairs(_ range: Range<Int>) throws(EvaluationError) -> Pairs {
    guard range.count % 2 == 0 else {
      throw .aborted(function, "the last column has no value")
    }
    var pairs: Pairs = []
    for index in stride(from: range.lowerBound, to: range.upperBound, by: 2) {
      let column = try DataExtensionSearch.column(arguments.text(index), of: table, function)
      pairs.append((column, arguments[index + 1]))
    }
    return pairs
  }

  func column(_ index: Int) throws(EvaluationError) -> Int {
    try DataExtensionSearch.column(arguments.text(index), of: table, function)
  }

  /// The rows that have all these values, letter case ignored, with what the message wrote before.
  func rows(
    _ pairs: Pairs, limit: Int = .max, _ evaluation: Evaluation
  ) -> [DataExtension.NumberedRow] {
    let texts = pairs.map { (column: $0.column, value: $0.value.ampscriptText) }
    return evaluation.changes.currentRows(
      table, .init(pairs: texts, isCaseSensitive: false, limit: limit))
  }

  /// Adds a row; columns that get no value have their default.
  func insert(_ pairs: Pairs, _ evaluation: inout Evaluation) throws(EvaluationError) {
    var values = table.columns.indices.map { column -> Value in
      guard column < table.defaults.count, !table.defaults[column].isNothing else { return .null }
      return table.defaults[column]
    }
    for pair in pairs { values[pair.column] = pair.value }
    let key = table.key.map { (column: $0, value: values[$0]) }
    if !key.isEmpty, !rows(key, limit: 1, evaluation).isEmpty {
      let text = key.map(\.value.ampscriptText).joined(separator: ", ")
      throw .aborted(
        function, "data extension \"\(table.name)\" has a row with the key \"\(text)\" already")
    }
    try evaluation.charge(values.reduce(0) { $0 + $1.ampscriptText.utf8.count + 16 })
    evaluation.changes.set(nil, of: table, to: values)
    note(pairs, &evaluation)
  }

  /// Gives a row other values; what it is then.
  @discardableResult func change(
    _ row: DataExtension.NumberedRow, _ pairs: Pairs, _ evaluation: inout Evaluation
  ) -> Row {
    var values = row.values
    for pair in pairs { values[pair.column] = pair.value }
    evaluation.changes.set(row.number, of: table, to: values)
    note(pairs, &evaluation)
    return Row(columns: table.columns, values: values)
  }

  func remove(_ row: DataExtension.NumberedRow, _ evaluation: inout Evaluation) {
    evaluation.changes.set(row.number, of: table, to: nil)
    note(zip(row.values.indices, row.values).map { (column: $0, value: $1) }, &evaluation)
  }

  /// A row as it is.
  func row(_ row: DataExtension.NumberedRow) -> Row {
    Row(columns: table.columns, values: row.values)
  }

  private func note(_ pairs: Pairs, _ evaluation: inout Evaluation) {
    evaluation.changes.note(
      DataExtensionWrite(
        dataExtension: table.name, function: function,
        columns: pairs.map { table.columns[$0.column] }, values: pairs.map(\.value)))
  }
}
