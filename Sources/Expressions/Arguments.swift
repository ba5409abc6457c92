/// The evaluated arguments of one call: a window on the evaluator's stack, valid during the call only.
@usableFromInline package struct Arguments {
  @usableFromInline let base: UnsafePointer<Value>?
  @usableFromInline package let count: Int

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

  /// Where an argument lies; where the call gave fewer, a place that holds `undefined`.
  @inlinable @inline(__always)
  package func place(_ index: Int) -> UnsafePointer<ValuePlace> {
    guard let base, index >= 0, index < count else { return Self.nothing.place }
    return (base + index).place
  }

  /// Unsafe in name only, because it is a pointer: what it leads to is never freed and never changed.
  @usableFromInline nonisolated(unsafe) static let nothing: UnsafePointer<Value> = {
    let place = UnsafeMutablePointer<Value>.allocate(capacity: 1)
    place.initialize(to: .undefined)
    return UnsafePointer(place)
  }()

  /// An argument's text, as a Liquid filter sees it.
  func liquidText(_ index: Int) -> String { place(index).pointee.liquidText }

  /// Calls `body` with the bytes of an argument's text, as a Liquid filter sees it.
  @inline(__always)
  func withLiquidText<Result>(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    place(index).pointee.withLiquidText(body)
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
