import Expressions
import RecipientData

/// Recipients from an NDJSON file: an object a line, read as the run goes on.
final class LineFile {
  private let path: String
  private let settings: DataSettings
  private let reader: LineReader
  /// Shared by the objects of all lines.
  private var shapes = ObjectShapes()
  /// Ids so far, as far as files named after them would be the same.
  private var identities: Set<UInt64> = []

  private static let batchSize = 256

  init(path: String, settings: DataSettings) throws(FileProblem) {
    self.path = path
    self.settings = settings
    do {
      reader = try LineReader(path: path)
    } catch {
      throw .unreadable(path: path, reason: error.description)
    }
  }

  /// The next entries; none at the end. A line that is no object, or names an id a second time, is an entry without a
  /// recipient.
  func next() throws(FileProblem) -> [Run.Entry] {
    var entries: [Run.Entry] = []
    while entries.count < Self.batchSize, let line = try nextLine() {
      entries.append(entry(of: line))
    }
    return entries
  }

  private func nextLine() throws(FileProblem) -> LineReader.Line? {
    do {
      return try reader.next()
    } catch {
      throw .unreadable(path: path, reason: error.description)
    }
  }

  private func entry(of line: LineReader.Line) -> Run.Entry {
    if line.isTooLong { return problem(line, 0, "the line is too long") }
    let value: Value
    do {
      value = try JSONReader.read(line.bytes, in: line.bytes.indices, sharing: &shapes).value
    } catch {
      return problem(line, error.offset, error.message)
    }
    guard case .object(let object) = value else { return problem(line, 0, "expected an object") }
    let id = object.identifier ?? "line-\(line.number)"
    guard identities.insert(FileName.identity(id)).inserted else {
      return problem(line, 0, "the id ‘\(id)’ was there before")
    }
    return .success(Addressee(id: id, data: settings.bound(object)))
  }

  private func problem(_ line: LineReader.Line, _ offset: Int, _ reason: String) -> Run.Entry {
    .failure(
      Run.EntryProblem(place: "\(path):\(line.number):\(offset + 1)", reason: reason))
  }
}
