import Foundation
import GRDB
import Synchronization

/// The SQLite file with recipients, products and everything that templates print.
///
/// ```swift
/// let store = try RecipientStore(creating: "data/galley.sqlite")
/// ```
package final class RecipientStore: Sendable {
  package let path: String
  let queue: DatabaseQueue
  /// What went wrong where nothing could be thrown.
  let failures = Mutex<StoreError?>(nil)

  /// Opens the store for import, and makes it if there is none; its tables are brought up to date.
  package init(creating path: String) throws(StoreError) {
    self.path = path
    queue = try Self.opening(path) {
      let directory = URL(filePath: path).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
      let queue = try DatabaseQueue(path: path, configuration: Self.configuration())
      if try queue.read(StoreSchema.migrator.hasBeenSuperseded) {
        throw StoreError.newer(path: path)
      }
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try StoreSchema.migrator.migrate(queue)
      return queue
    }
  }

  /// Opens a store that is there, for reading only.
  package init(reading path: String) throws(StoreError) {
    self.path = path
    guard FileManager.default.fileExists(atPath: path) else { throw .absent(path: path) }
    queue = try Self.opening(path) { try Self.readingQueue(path) }
  }

  /// Gives `body` an empty store that is gone afterwards.
  package static func withTemporary(_ body: (RecipientStore) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "galley-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let result = Result { try body(RecipientStore(creating: folder.appending(path: "store").path)) }
    try FileManager.default.removeItem(at: folder)
    try result.get()
  }

  /// A second connection to the same file, so that two threads can read at once.
  func anotherQueue() throws(StoreError) -> DatabaseQueue {
    try Self.opening(path) { try Self.readingQueue(path) }
  }

  /// Runs `body` in one read transaction.
  func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    do { return try queue.read(body) } catch { throw StoreError(error) }
  }

  private static func readingQueue(_ path: String) throws -> DatabaseQueue {
    var configuration = configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.read { db in
      if try StoreSchema.migrator.hasBeenSuperseded(db) { throw StoreError.newer(path: path) }
      if try !StoreSchema.migrator.hasCompletedMigrations(db) {
        throw StoreError.unreadable(path: path, reason: "it has no tables of this version")
      }
    }
    return queue
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = -16000")
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
      try db.execute(sql: "PRAGMA temp_store = FILE")
    }
    return configuration
  }

  private static func opening(
    _ path: String, _ open: () throws -> DatabaseQueue
  ) throws(StoreError) -> DatabaseQueue {
    do {
      return try open()
    } catch let error as StoreError {
      throw error
    } catch {
      throw .unreadable(path: path, reason: StoreError.reason(error))
    }
  }
}

extension StoreError {
  /// Any error of SQLite or the file system as ours.
  init(_ error: any Error) {
    self = error as? StoreError ?? .failed(Self.reason(error))
  }

  static func reason(_ error: any Error) -> String {
    guard let error = error as? DatabaseError else { return "\(error.localizedDescription)" }
    return error.message ?? "\(error.resultCode)"
  }
}
