import Expressions

/// Values by slot: fields or variables by slot.
struct ValueSlots: ~Copyable {
  private var base: UnsafeMutablePointer<Value>
  private(set) var count: Int

  init(count: Int) {
    self.count = count
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: .undefined, count: count)
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  subscript(slot: Int) -> Value {
    @inline(__always) get {
      assert(slot >= 0 && slot < count)
      return base[slot]
    }
    @inline(__always) nonmutating set {
      assert(slot >= 0 && slot < count)
      base[slot] = newValue
    }
  }

  /// Adds slots up to `newCount`; their values are undefined.
  mutating func grow(to newCount: Int) {
    guard newCount > count else { return }
    let new = UnsafeMutablePointer<Value>.allocate(capacity: newCount)
    new.moveInitialize(from: base, count: count)
    (new + count).initialize(repeating: .undefined, count: newCount - count)
    base.deallocate()
    base = new
    count = newCount
  }

  /// The values in slot order.
  var pointer: UnsafePointer<Value> { UnsafePointer(base) }

  /// A copy of all values.
  var all: [Value] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// Sets all values; what lies beyond the given ones becomes undefined.
  func setAll(_ values: [Value] = []) {
    for slot in 0..<count { base[slot] = slot < values.count ? values[slot] : .undefined }
  }
}
