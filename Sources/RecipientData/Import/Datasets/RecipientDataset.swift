import Expressions
import GRDB
import Rendering

extension Dataset {
  /// The recipients' profiles: `recipient_id`, `email`, and any other columns. A record changes what it names and leaves
  /// the rest as it was.
  static let recipients = Dataset(
    "recipients", fileNames: ["recipients", "profiles", "customers", "subscribers"],
    columns: ["recipient_id", "email"]
  ) { context in
    let table = try ProfileTable(context)
    let isFirst = try context.firstTimeCheck()
    return RecordWriter { cells in
      let id = try cells.required("recipient_id")
      guard try isFirst(id) else {
        throw RecordProblem("recipient ‘\(id.prefix(40))’ is there twice; the first one counts")
      }
      return try table.store(id, cells.object)
    }
  }
}

/// Writes profiles, and adds the columns that they need to the table.
private final class ProfileTable {
  private let database: Database
  private let settings: DataSettings
  /// Columns by lower-case name.
  private var columns: [String: String] = [:]
  /// By the columns that they store.
  private var statements: [[String]: Statement] = [:]

  /// SQLite allows 2,000; members beyond this are kept in the JSON rest.
  private static let columnLimit = 1000

  init(_ context: ImportContext) throws {
    database = context.database
    settings = context.settings
    for column in try context.database.columns(in: "profiles") {
      columns[column.name.lowercased()] = column.name
    }
    try (context.columns ?? settings.fields.map(\.name)).forEach(addColumn)
  }

  /// Stores a profile; gives the values that do not fit their field's type and were left out.
  func store(_ id: String, _ object: ObjectValue) throws -> [RecordProblem] {
    var problems: [RecordProblem] = []
    var names = ["recipient_id"]
    var values: [(any DatabaseValueConvertible)?] = [id]
    var rest: [(String, Value)] = []
    for (key, value) in zip(object.keys, object.values) where key.lowercased() != "recipient_id" {
      guard let column = columns[key.lowercased()], !column.hasPrefix("_"), value.isScalar else {
        rest.append((key, value))
        continue
      }
      names.append(column)
      values.append(checked(value, column, &problems))
      if column == "email" { append(email: value.lookupText, &names, &values) }
    }
    names.append("_rest")
    values.append(Cells.json(rest))
    try statement(names).execute(arguments: StatementArguments(values))
    return problems
  }

  private func append(
    email: String?, _ names: inout [String], _ values: inout [(any DatabaseValueConvertible)?]
  ) {
    names += ["_email_sha256", "_email_valid"]
    values += [email.map(EmailAddress.sha256), email.map(EmailAddress.isValid) ?? false]
  }

  /// The value as it is stored; `nil`, with a problem, if it does not fit the field's type.
  private func checked(
    _ value: Value, _ column: String, _ problems: inout [RecordProblem]
  ) -> (any DatabaseValueConvertible)? {
    guard let text = value.lookupText else { return nil }
    let type = settings.type(of: column)
    if type == .string || type == .list { return text }
    if type == .html { return sanitized(text, column, &problems) }
    do {
      let cells = Cells(object: ObjectValue([(column, value)]))
      switch type {
      case .integer: return try cells.integer(column)
      case .number: return try cells.number(column)
      case .boolean: return try cells.flag(column)
      default: return try cells.time(column) == nil ? nil : text.trimmed
      }
    } catch {
      problems.append(error)
      return nil
    }
  }

  /// The harmless part of HTML; a problem names what was left out.
  private func sanitized(
    _ html: String, _ column: String, _ problems: inout [RecordProblem]
  ) -> String {
    let (sanitized, removed) = HTMLSanitizer.sanitize(html)
    if !removed.isEmpty {
      problems.append(
        RecordProblem(
          "\(column): a mail cannot hold \(removed.joined(separator: ", "))", consequence: "removed"
        ))
    }
    return sanitized
  }

  private func addColumn(_ name: String) throws {
    let key = name.lowercased()
    guard columns[key] == nil, !name.hasPrefix("_"), columns.count < Self.columnLimit else {
      return
    }
    let type = settings.type(of: name).columnType
    try database.execute(
      sql: "ALTER TABLE profiles ADD COLUMN \(StoreSchema.quoted(name)) \(type)")
    columns[key] = name
  }

  private func statement(_ names: [String]) throws -> Statement {
    if let known = statements[names] { return known }
    let columns = names.map(StoreSchema.quoted).joined(separator: ", ")
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    let updates = names.dropFirst().map { name in
      name == "_rest"
        ? """
        _rest = CASE WHEN excluded._rest IS NULL THEN _rest \
        ELSE json_patch(coalesce(_rest, '{}'), excluded._rest) END
        """
        : "\(StoreSchema.quoted(name)) = excluded.\(StoreSchema.quoted(name))"
    }.joined(separator: ", ")
    let statement = try database.makeStatement(
      sql: """
        INSERT INTO profiles (\(columns)) VALUES (\(marks))
        ON CONFLICT (recipient_id) DO UPDATE SET \(updates)
        """)
    statements[names] = statement
    return statement
  }
}

extension FieldType {
  /// SQLite's name for the column's type.
  fileprivate var columnType: String {
    switch self {
    case .integer, .boolean: "INTEGER"
    case .number: "REAL"
    case .string, .date, .html, .list: "TEXT"
    }
  }
}

extension Value {
  /// Whether it fits in a column.
  fileprivate var isScalar: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }
}
