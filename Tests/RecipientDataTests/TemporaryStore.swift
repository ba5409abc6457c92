import Expressions
import Foundation
import RecipientData

/// A folder with files to import and a store, which is removed at the end.
final class TemporaryStore {
  let folder: String
  let store: RecipientStore
  var settings = DataSettings()
  let now = Timestamp(iso8601: "2026-03-31T12:00:00Z") ?? Timestamp(seconds: 0)

  init(_ files: [String: String] = [:], settings: DataSettings = DataSettings()) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    store = try RecipientStore(creating: folder + "/data/galley.sqlite")
    self.settings = settings
    for (name, text) in files { try write(name, text) }
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: folder) } catch { print(error) }
  }

  func write(_ name: String, _ text: String) throws {
    let url = URL(filePath: folder + "/data/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  @discardableResult func importFiles() throws -> ImportReport {
    try DataImport(into: store, settings: settings).run([folder + "/data"])
  }

  /// The data objects of a selection, as JSON by id.
  func read(
    _ selection: RecipientSelection = .all, fields: [String]? = nil, unconsented: Bool = false
  ) throws -> [(id: String, json: String)] {
    var request = RecipientRequest(
      selection, fields: fields.map { $0.map { FieldName(name: $0, ignoresCase: false) } },
      settings: settings, now: now)
    request.includeUnconsented = unconsented
    let source = try RecipientSource(store, request)
    var result: [(String, String)] = []
    while let batch = try source.next() {
      result += batch.records.map { ($0.id, $0.data.json) }
    }
    skipped = source.skipped
    return result
  }

  private(set) var skipped: [SkipReason: Int] = [:]
}

extension ObjectValue {
  var json: String {
    var writer = JSONWriter()
    writer.write(.object(self))
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
