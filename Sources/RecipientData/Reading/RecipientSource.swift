import Expressions
import Foundation
import GRDB
import Synchronization

/// The recipients of a run as templates see them, in a stable order (that of their first import, or of the ids that were
/// asked for). A thread of its own reads ahead, a few batches at most, in one transaction: all recipients are of the same
/// state of the store, and memory does not depend on their number.
///
/// ```swift
/// let source = try RecipientSource(store, RecipientRequest(.all, fields: program.fields, now: now))
/// while let batch = try source.next() { … }
/// ```
package final class RecipientSource: Sendable {
  private let queue: BatchQueue<Batch>
  private let counts: SkipCounts

  /// Recipients that are read together.
  package struct Batch: Sendable {
    /// From 0, in the order of the recipients.
    package let number: Int
    package let records: [RecipientRecord]
  }

  private static let batchSize = 256
  private static let batchesAhead = 4

  /// Starts to read. Throws at once if a recipient or segment is unknown.
  package init(_ store: RecipientStore, _ request: RecipientRequest) throws(StoreError) {
    let filters = try store.filters(for: request.selection)
    let database = try store.anotherQueue()
    let queue = BatchQueue<Batch>(capacity: Self.batchesAhead)
    let counts = SkipCounts()
    self.queue = queue
    self.counts = counts
    let thread = Thread {
      do {
        try database.read { db in
          let reader = try RecordReading(db, request, filters, counts)
          try reader.run { queue.push($0) }
        }
        queue.finish(.success(()))
      } catch {
        queue.finish(.failure(StoreError(error)))
      }
    }
    thread.stackSize = 1 << 20
    thread.start()
  }

  deinit { queue.cancel() }

  /// The next recipients; `nil` behind the last one. May be called from several threads.
  package func next() throws(StoreError) -> Batch? { try queue.pop() }

  /// How many recipients were left out so far, by reason.
  package var skipped: [SkipReason: Int] { counts.all }

  /// Reads profiles and makes batches of them.
  private struct RecordReading {
    let database: Database
    let request: RecipientRequest
    let filters: [ProfileCursor.Filter]
    let counts: SkipCounts
    let plan: ProfilePlan
    let builder: RecordBuilder

    init(
      _ database: Database, _ request: RecipientRequest, _ filters: [ProfileCursor.Filter],
      _ counts: SkipCounts
    ) throws {
      self.database = database
      self.request = request
      self.filters = filters
      self.counts = counts
      plan = try ProfilePlan(database, request)
      builder = try RecordBuilder(database, plan, request)
    }

    /// Whether consent, suppression and address count.
    private var asksForConsent: Bool {
      if case .recipients = request.selection { false } else { !request.includeUnconsented }
    }

    func run(_ push: (Batch) -> Bool) throws {
      var number = 0
      for filter in filters {
        let cursor = try ProfileCursor(database, plan, filter, now: request.now)
        while true {
          let drafts = try nextDrafts(cursor)
          if drafts.isEmpty { break }
          let batch = Batch(number: number, records: try builder.records(drafts))
          guard push(batch) else { return }
          number += 1
        }
      }
    }

    private func nextDrafts(_ cursor: ProfileCursor) throws -> [RecordBuilder.Draft] {
      var drafts: [RecordBuilder.Draft] = []
      drafts.reserveCapacity(RecipientSource.batchSize)
      while drafts.count < RecipientSource.batchSize, let profile = try cursor.next() {
        if asksForConsent, let obstacle = profile.obstacle {
          counts.add(obstacle)
          continue
        }
        let (values, rest) = try cursor.values(of: profile)
        drafts.append(
          RecordBuilder.Draft(rid: profile.rid, id: profile.id, values: values, rest: rest))
      }
      return drafts
    }
  }
}

/// How many recipients were left out, by reason.
private final class SkipCounts: Sendable {
  private let counts = Mutex<[SkipReason: Int]>([:])

  func add(_ reason: SkipReason) { counts.withLock { $0[reason, default: 0] += 1 } }

  var all: [SkipReason: Int] { counts.withLock { $0 } }
}

extension RecipientStore {
  /// The selection in terms of the store.
  fileprivate func filters(
    for selection: RecipientSelection
  ) throws(StoreError) -> [ProfileCursor.Filter] {
    switch selection {
    case .all: return [.all]
    case .recipients(let ids):
      for id in ids where try !holdsRecipient(id) { throw .unknownRecipient(id: id) }
      return ids.map { .id($0) }
    case .segment(let name): return [.segment(try segmentID(name))]
    }
  }
}
