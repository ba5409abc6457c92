import Expressions

/// The bodies of functions, called where they lie: taking one out of an array counts a reference to what it captures.
///
/// Unchecked because it holds a pointer: what that leads to is `Sendable`, written before the table is seen by anyone, and never
/// changed.
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

  private let entries: UnsafeMutablePointer<Entry>
  private let count: Int

  init(_ functions: [Function]) {
    count = functions.count
    entries = .allocate(capacity: max(1, count))
    for (index, function) in functions.enumerated() {
      (entries + index).initialize(to: Entry(body: function.body))
    }
  }

  deinit {
    entries.deinitialize(count: count)
    entries.deallocate()
  }

  @inline(__always)
  func call(
    _ index: Int, _ arguments: Arguments, _ evaluation: inout Evaluation
  ) throws(EvaluationError) -> Value {
    precondition(index >= 0 && index < count)
    return try entries[index].call(arguments, &evaluation)
  }
}
