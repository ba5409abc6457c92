extension DataExtensions {
  /// Tables by name; of equal names (letter case ignored) the first counts.
  package init(_ tables: [DataExtension]) {
    let pairs = tables.map { ($0.name.lowercased(), $0) }
    let byName = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    self.init { byName[$0.lowercased()] }
  }

  /// The tables of a data file: name → `{"columns": ["City", …], "rows": [["Leeds", …], …]}`. A column may also be an
  /// object with a `name`, a `default` and `primary_key`, and a row an object by column name. What has another form is left out.
  package init(json value: Value) {
    guard case .object(let object) = value else {
      self = .none
      return
    }
    self.init(
      zip(object.keys, object.values).compactMap { name, table in
        guard case .object(let table) = table else { return nil }
        let declared = table["columns"].items.filter { $0.columnName != nil }
        let columns = declared.compactMap(\.columnName)
        let rows = table["rows"].items.map { $0.cells(of: columns) }
        return DataExtension(
          name: name, columns: columns,
          key: declared.indices.filter { declared[$0].columnFact("primary_key").isTrue },
          defaults: declared.map { $0.columnFact("default") }, rows: rows)
      })
  }

  /// These tables, and those of `other` under names that are not taken.
  package func over(_ other: DataExtensions) -> DataExtensions {
    DataExtensions { name in table(name) ?? other.table(name) }
  }
}

extension Value {
  fileprivate var items: [Value] {
    if case .array(let items) = self { items } else { [] }
  }

  fileprivate var columnName: String? {
    switch self {
    case .string(let name): name
    case .object(let object): object["name"].columnName
    default: nil
    }
  }

  fileprivate func columnFact(_ name: String) -> Value {
    if case .object(let object) = self { object[name] } else { .undefined }
  }

  fileprivate func cells(of columns: [String]) -> [Value] {
    guard case .object(let object) = self else { return items }
    return columns.map { object.member(ignoringCase: $0) }
  }
}
