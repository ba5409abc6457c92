import Foundation

/// Hands batches from the thread that reads to those that render; holds a few, so that memory does not grow.
///
/// Unchecked because the compiler does not know conditions: every access is between `lock` and `unlock`.
final class BatchQueue<Batch: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private var batches: [Batch] = []
  private var ending: Result<Void, StoreError>?
  private var isCancelled = false
  private let capacity: Int

  init(capacity: Int) { self.capacity = capacity }

  /// Waits for room; `false` if nobody wants batches any more.
  func push(_ batch: Batch) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while batches.count >= capacity, !isCancelled { condition.wait() }
    guard !isCancelled else { return false }
    batches.append(batch)
    condition.broadcast()
    return true
  }

  /// No more batches follow.
  func finish(_ ending: Result<Void, StoreError>) {
    condition.lock()
    defer { condition.unlock() }
    self.ending = ending
    condition.broadcast()
  }

  /// The next batch; `nil` behind the last one.
  func pop() throws(StoreError) -> Batch? {
    condition.lock()
    defer { condition.unlock() }
    while batches.isEmpty, ending == nil { condition.wait() }
    if !batches.isEmpty {
      condition.broadcast()
      return batches.removeFirst()
    }
    if let ending { try ending.get() }
    return nil
  }

  func cancel() {
    condition.lock()
    defer { condition.unlock() }
    isCancelled = true
    condition.broadcast()
  }
}
