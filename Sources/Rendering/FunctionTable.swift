import Expressions

/// The bodies of functions, called where they lie: taking one out of an array counts a reference to what it captures.
///
/// Unchecked because it holds a pointer: what that leads to is `Sendable`, and changed by the one who builds the table, before
/// anyone else sees it.
struct FunctionTable: ~Copyable, @unchecked Sendable {
  private struct Entry: ~Copyable {
    let body: Function.Body

    @inline(__always)
    borrowing func call(
      _ arguments: Arguments, _ evaluation: inout Evaluation
    ) throws(EvaluationError) -> Value {
      try body(arguments, &evaluation)
    }
  }

  private var entries: UnsafeMutablePointer<Entry>
  private var capacity = 1
  private(set) var count = 0

  init() { entries = .allocate(capacity: capacity) }

  deinit {
    entries.deinitialize(count: count)
    entries.deallocate()
  }

  mutating func append(_ body: @escaping Function.Body) {
    if count == capacity { grow() }
    (entries + count).initialize(to: Entry(body: body))
    count += 1
  }

  private mutating func grow() {
    capacity = max(16, capacity * 2)
    let new = UnsafeMutablePointer<Entry>.allocate(capacity: capacity)
    new.moveInitialize(from: entries, count: count)
    entries.deallocate()
    entries = new
  }

  @inline(__always)
  func call(
    _ index: Int, _ arguments: Arguments, _ evaluation: inout Evaluation
  ) throws(EvaluationError) -> Value {
    precondition(index >= 0 && index < count)
    return try entries[index].call(arguments, &evaluation)
  }
}
