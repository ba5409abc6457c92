import Expressions

/// The records of a file to import, one after another, whatever its format: `.csv`, `.tsv`, `.ndjson`, `.jsonl`, or
/// `.json` with an array of objects.
struct RecordReader {
  /// Column names, if the format has them.
  let columns: [String]?
  private var format: Format
  /// Values of a record by name; shared by all records of a table.
  private let shape: ObjectShape

  private enum Format {
    case csv(CSVReader)
    case lines(LineReader)
    case items(Array<Value>.Iterator, number: Int, size: Int)
  }

  /// One record, or why there is none.
  struct Record {
    /// Line number, or number of the item in a JSON array; from 1.
    let line: Int
    let content: Result<ObjectValue, RecordProblem>
  }

  /// Files with these endings can be read.
  static let endings = ["csv", "tsv", "ndjson", "jsonl", "json"]

  init(path: String, ending: String) throws(ImportFailure) {
    do {
      switch ending {
      case "ndjson", "jsonl": self.init(lines: try LineReader(path: path))
      case "json": self.init(items: try Self.items(path))
      default: try self.init(table: CSVReader(path: path))
      }
    } catch let failure as ImportFailure {
      throw failure
    } catch {
      throw ImportFailure("\(error)")
    }
  }

  private init(lines: LineReader) {
    columns = nil
    shape = ObjectShape(keys: [])
    format = .lines(lines)
  }

  private init(items: (values: [Value], size: Int)) {
    columns = nil
    shape = ObjectShape(keys: [])
    format = .items(items.values.makeIterator(), number: 0, size: items.size)
  }

  private init(table: CSVReader) throws {
    guard let header = try table.next() else { throw ImportFailure("the file is empty") }
    if let problem = header.problem { throw ImportFailure("line \(header.line): \(problem)") }
    let names = header.cells.map { $0.text.trimmed }
    if let empty = names.firstIndex(of: "") {
      throw ImportFailure("line \(header.line): column \(empty + 1) has no name")
    }
    let lowercased = names.map { $0.lowercased() }
    if let twice = lowercased.indices.first(where: { lowercased[..<$0].contains(lowercased[$0]) }) {
      throw ImportFailure("line \(header.line): column ‘\(names[twice])’ is there twice")
    }
    columns = names
    shape = ObjectShape(keys: names)
    format = .csv(table)
  }

  /// How far the file has been read, in bytes.
  var progress: (done: Int, of: Int) {
    switch format {
    case .csv(let reader): (reader.offset, reader.size)
    case .lines(let reader): (reader.offset, reader.size)
    case .items(_, _, let size): (size, size)
    }
  }

  /// The next record; `nil` at the end.
  mutating func next() throws(RegularFile.Failure) -> Record? {
    switch format {
    case .csv(let reader):
      guard let row = try reader.next() else { return nil }
      return Record(line: row.line, content: content(of: row))
    case .lines(let reader):
      guard let line = try reader.next() else { return nil }
      return Record(line: line.number, content: Self.content(of: line))
    case .items(var items, let number, let size):
      guard let item = items.next() else { return nil }
      format = .items(items, number: number + 1, size: size)
      return Record(line: number + 1, content: Self.object(item))
    }
  }
}

// MARK: - From each format to an object

extension RecordReader {
  private func content(of row: CSVReader.Row) -> Result<ObjectValue, RecordProblem> {
    if let problem = row.problem { return .failure(RecordProblem(problem)) }
    guard row.cells.count == shape.keys.count else {
      return .failure(
        RecordProblem("expected \(shape.keys.count) values, found \(row.cells.count)"))
    }
    let values = row.cells.map { cell -> Value in
      cell.text.isEmpty && !cell.isQuoted ? .null : .string(cell.text)
    }
    return .success(ObjectValue(shape, values: values))
  }

  private static func content(of line: LineReader.Line) -> Result<ObjectValue, RecordProblem> {
    guard !line.isTooLong else {
      return .failure(
        RecordProblem("the line is longer than \(LineReader.lineLimit >> 20) MB"))
    }
    do {
      return object(try JSONReader.read(line.bytes).value)
    } catch {
      return .failure(RecordProblem("column \(error.offset + 1): \(error.message)"))
    }
  }

  private static func object(_ value: Value) -> Result<ObjectValue, RecordProblem> {
    if case .object(let object) = value { return .success(object) }
    return .failure(RecordProblem("expected an object"))
  }

  private static func items(_ path: String) throws -> (values: [Value], size: Int) {
    let bytes = try RegularFile.read(path)
    do {
      guard case .array(let items) = try JSONReader.read(bytes).value else {
        throw ImportFailure("expected an array of objects")
      }
      return (items, bytes.count)
    } catch let error as JSONError {
      throw ImportFailure("byte \(error.offset): \(error.message)")
    }
  }
}

/// Why one record is not stored, or not wholly; lower case, no full stop.
struct RecordProblem: Error {
  let reason: String
  /// What became of the value, if the record is stored all the same.
  let consequence: String

  init(_ reason: String, consequence: String = "left empty") {
    self.reason = reason
    self.consequence = consequence
  }
}

/// Why a whole file is not imported.
struct ImportFailure: Error {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}
