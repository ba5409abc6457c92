/// The evaluated arguments of one call: a window on the evaluator's stack, valid during the call only.
package struct Arguments {
  @usableFromInline let base: UnsafePointer<Value>?
  package let count: Int

  /// `base` must stay initialised for `count` values while the call runs.
  @inlinable package init(base: UnsafePointer<Value>?, count: Int) {
    self.base = base
    self.count = count
  }

  /// The argument at a position from 0; `undefined` where the call gave fewer.
  @inlinable package subscript(index: Int) -> Value {
    guard let base, index >= 0, index < count else { return .undefined }
    return base[index]
  }

  /// Calls `body` with the arguments of an array (tests, constant folding).
  package static func with<Result, Failure: Error>(
    _ values: [Value], _ body: (Arguments) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let copy = UnsafeMutablePointer<Value>.allocate(capacity: max(1, values.count))
    copy.initialize(from: values, count: values.count)
    defer {
      copy.deinitialize(count: values.count)
      copy.deallocate()
    }
    return try body(Arguments(base: copy, count: values.count))
  }
}
