extension DataExtension {
  /// A table held in memory. Rows that are shorter than `columns` are filled with `null`, longer ones cut.
  package init(
    name: String, columns: [String], key: [Int] = [], defaults: [Value] = [], rows: [[Value]]
  ) {
    let rows = rows.map { row in
      row.count == columns.count
        ? row : columns.indices.map { $0 < row.count ? row[$0] : .null }
    }
    let index = ColumnIndex()
    self.init(
      name: name, columns: columns, rowCount: rows.count, key: key, defaults: defaults
    ) { query in
      guard query.limit > 0 else { return [] }
      guard let first = query.pairs.first else {
        return rows.prefix(query.limit).enumerated().map { NumberedRow(number: $0, values: $1) }
      }
      guard query.pairs.allSatisfy({ columns.indices.contains($0.column) }) else { return [] }
      let candidates = index.candidates(column: first.column, text: first.value) { visit in
        for row in rows { visit(row[first.column].lookupText) }
      }
      var found: [NumberedRow] = []
      for number in candidates where query.matches(rows[Int(number)]) {
        found.append(NumberedRow(number: Int(number), values: rows[Int(number)]))
        if found.count == query.limit { break }
      }
      return found
    }
  }
}

extension DataExtension.Query {
  /// Whether a row fulfils all pairs; a pair whose column the row does not have is not fulfilled.
  package func matches(_ row: [Value]) -> Bool {
    pairs.allSatisfy { pair in
      guard row.indices.contains(pair.column), let text = row[pair.column].lookupText else {
        return false
      }
      return text == pair.value
        || !isCaseSensitive && text.lowercased() == pair.value.lowercased()
    }
  }
}

extension Value {
  /// The text that a look-up compares; `nil` where nothing can be equal to it. Whole numbers have no decimal point,
  /// truth values are `True` and `False` as AMPscript prints them.
  package var lookupText: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .double(let number):
      Int(exactly: number).map { String($0) } ?? String(number)
    case .bool(let flag): flag ? "True" : "False"
    case .date(let date): date.iso8601
    case .markup(let html): html
    default: nil
    }
  }
}
