package import Expressions
import Foundation
package import Rendering
import Synchronization

/// Renders a template for recipient after recipient: in parallel, in a stable order, in memory that does not grow with
/// their number.
package struct Run: Sendable {
  package let template: Template
  package let parts: [MessagePart]
  package let environment: RenderEnvironment
  /// Whether the environment's `now` counts even where a recipient's data names another.
  package let isTimePinned: Bool
  package let destination: Destination
  /// How many workers render at once; changes nothing in the output.
  package let jobs: Int

  package init(
    template: Template, parts: [MessagePart], environment: RenderEnvironment,
    isTimePinned: Bool, destination: Destination, jobs: Int
  ) {
    self.template = template
    self.parts = parts
    self.environment = environment
    self.isTimePinned = isTimePinned
    self.destination = destination
    self.jobs = max(1, jobs)
  }

  /// What became of one recipient.
  package enum Outcome: Sendable {
    case made(byteCount: Int, writes: [DataExtensionWrite])
    /// The author asked for it (`RaiseError`); `reason` is the author's.
    case skipped(id: String, reason: String)
    case failed(id: String, RenderFailure)
    /// The source had no recipient at this place (a broken line of a file).
    case unreadable(place: String, reason: String)
  }

  /// One place of the source: a recipient, or why there is none.
  package typealias Entry = Result<Addressee, EntryProblem>

  /// Why the source gives no recipient at a place; the run goes on.
  package struct EntryProblem: Error, Sendable {
    /// `FILE:LINE:COLUMN`.
    package let place: String
    package let reason: String

    package init(place: String, reason: String) {
      self.place = place
      self.reason = reason
    }
  }

  /// A worker takes at least so many recipients at a time.
  private static let share = 16

  /// Takes entries from `next`, a few hundred at a time, until it gives none, and tells `report` of each, in their order.
  package func render(
    from next: () throws -> [Entry], report: (Outcome) -> Void
  ) throws {
    let output = try OrderedOutput(destination)
    if case .directory(let path) = destination { try OutputDirectory.make(path) }
    var made = 0
    while case let entries = try next(), !entries.isEmpty {
      for done in try rendered(entries) {
        if case .made = done.outcome { made += 1 }
        try output.append(done.bytes)
        report(done.outcome)
      }
    }
    // Where the only message failed there is nothing to put into its place.
    if case .single = destination, made == 0 { return }
    try output.finish()
  }

  /// What a worker made of an entry.
  private struct Done: Sendable {
    let bytes: [UInt8]
    let outcome: Outcome
  }

  /// The entries rendered by several workers, in their order.
  private func rendered(_ entries: [Entry]) throws(FileProblem) -> [Done] {
    let count = min(jobs, (entries.count + Self.share - 1) / Self.share)
    if count <= 1 { return try work(on: entries[...]) }
    let results = Mutex<[Int: Result<[Done], FileProblem>]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { worker in
      let low = entries.count * worker / count
      let high = entries.count * (worker + 1) / count
      let result = Result { () throws(FileProblem) in try work(on: entries[low..<high]) }
      results.withLock { $0[worker] = result }
    }
    let all = results.withLock { $0 }
    var done: [Done] = []
    for worker in 0..<count {
      if let result = all[worker] { done += try result.get() }
    }
    return done
  }

  private func work(on entries: ArraySlice<Entry>) throws(FileProblem) -> [Done] {
    let maker = MessageMaker(
      template, parts: parts, environment: environment, isTimePinned: isTimePinned)
    var done: [Done] = []
    for entry in entries {
      switch entry {
      case .success(let addressee): done.append(try finish(addressee, maker))
      case .failure(let problem):
        done.append(
          Done(bytes: [], outcome: .unreadable(place: problem.place, reason: problem.reason)))
      }
    }
    return done
  }

  private func finish(_ addressee: Addressee, _ maker: MessageMaker) throws(FileProblem) -> Done {
    let message: Message
    do {
      message = try maker.make(addressee)
    } catch {
      let outcome: Outcome =
        error.consequence == .skipped
        ? .skipped(id: addressee.id, reason: error.message) : .failed(id: addressee.id, error)
      return Done(bytes: [], outcome: outcome)
    }
    let bytes = try destination.deliver(message, id: addressee.id)
    return Done(bytes: bytes, outcome: .made(byteCount: message.byteCount, writes: message.writes))
  }
}

/// Adds what workers made to the one output, in order.
private struct OrderedOutput {
  private let file: PendingFile?
  private let stream: (@Sendable ([UInt8]) -> Void)?

  init(_ destination: Destination) throws(FileProblem) {
    switch destination {
    case .directory:
      file = nil
      stream = nil
    case .lines(.file(let path)), .single(.file(let path)):
      file = try PendingFile(path)
      stream = nil
    case .lines(.stream(let function)), .single(.stream(let function)):
      file = nil
      stream = function
    }
  }

  func append(_ bytes: [UInt8]) throws(FileProblem) {
    if bytes.isEmpty { return }
    try file?.append(bytes)
    stream?(bytes)
  }

  func finish() throws(FileProblem) { try file?.commit() }
}
