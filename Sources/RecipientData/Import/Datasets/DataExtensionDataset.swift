import Expressions
import GRDB

extension Dataset {
  /// A table for AMPscript's look-ups, named after its file in `data_extensions/`; each import replaces it as a whole.
  /// With a key declared in galley.yml, a second row with exactly the same key is refused.
  static let dataExtensions = Dataset(
    "data_extensions", fileNames: ["data_extensions"], columns: []
  ) { context in
    guard let columns = context.columns else {
      throw ImportFailure("a data extension needs a table with column names")
    }
    let name = context.fileName
    let key = try keyPositions(of: name, columns, context.settings)
    try makeTable(name, columns, key: key.map { columns[$0] }, context.database)
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let table = StoreSchema.quoted(StoreSchema.table(ofDataExtension: name))
    let insert = try context.database.makeStatement(
      sql: "INSERT INTO \(table) VALUES (NULL, \(marks))")
    let isFirst = try context.firstTimeCheck()
    return RecordWriter { cells in
      let texts = cells.object.values.map(\.lookupText)
      let keyText = key.map { texts[$0] ?? "" }.joined(separator: "\u{1F}")
      guard try key.isEmpty || isFirst(keyText) else {
        throw RecordProblem("key ‘\(keyText.prefix(40))’ is there twice; the first one counts")
      }
      try insert.execute(arguments: StatementArguments(texts))
      return []
    }
  }

  private static func keyPositions(
    of name: String, _ columns: [String], _ settings: DataSettings
  ) throws -> [Int] {
    let declared = settings.dataExtensionKeys.first { $0.key.lowercased() == name.lowercased() }
    return try (declared?.value ?? []).map { key in
      guard let position = columns.firstIndex(where: { $0.lowercased() == key.lowercased() })
      else { throw ImportFailure("there is no column ‘\(key)’, which galley.yml names as key") }
      return position
    }
  }

  private static func makeTable(
    _ name: String, _ columns: [String], key: [String], _ database: Database
  ) throws {
    let table = StoreSchema.quoted(StoreSchema.table(ofDataExtension: name))
    let definitions = columns.map { StoreSchema.quoted($0) + " TEXT" }.joined(separator: ", ")
    try database.execute(sql: "DROP TABLE IF EXISTS \(table)")
    try database.execute(sql: "CREATE TABLE \(table) (_row INTEGER PRIMARY KEY, \(definitions))")
    var writer = JSONWriter()
    writer.write(.array(key.map { .string($0) }))
    try database.execute(
      sql: "INSERT OR REPLACE INTO data_extensions (name, key_columns) VALUES (?, ?)",
      arguments: [name, String(decoding: writer.bytes, as: UTF8.self)])
  }
}
