import Expressions

/// A fixed number of values: fields or variables by slot.
struct ValueSlots: ~Copyable {
  private let base: UnsafeMutablePointer<Value>
  let count: Int

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

  /// The values in slot order.
  var pointer: UnsafePointer<Value> { UnsafePointer(base) }

  /// A copy of all values.
  var all: [Value] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// Sets all values; what lies beyond the given ones becomes undefined.
  func setAll(_ values: [Value] = []) {
    for slot in 0..<count { base[slot] = slot < values.count ? values[slot] : .undefined }
  }
}
