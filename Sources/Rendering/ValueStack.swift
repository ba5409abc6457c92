import Expressions

/// The values that instructions take and leave. Room is made when a unit starts, so that pushing checks nothing.
struct ValueStack: ~Copyable {
  private var base: UnsafeMutablePointer<Value>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 256) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  /// Makes room for `additional` values.
  mutating func reserve(_ additional: Int) {
    guard count + additional > capacity else { return }
    capacity = max(count + additional, capacity * 2)
    let new = UnsafeMutablePointer<Value>.allocate(capacity: capacity)
    new.moveInitialize(from: base, count: count)
    base.deallocate()
    base = new
  }

  @inline(__always)
  mutating func push(_ value: consuming Value) {
    assert(count < capacity)
    (base + count).initialize(to: value)
    count &+= 1
  }

  @inline(__always)
  mutating func pop() -> Value {
    assert(count > 0)
    count &-= 1
    return (base + count).move()
  }

  /// The value that lies on top.
  var top: Value {
    @inline(__always) get { base[count - 1] }
    @inline(__always) set { base[count - 1] = newValue }
  }

  /// Where the value on top lies; valid until the stack changes.
  @inline(__always)
  var topPointer: UnsafePointer<Value> { UnsafePointer(base + (count - 1)) }

  /// The `length` values on top, lowest first; valid until the stack changes.
  @inline(__always)
  func window(_ length: Int) -> Arguments {
    Arguments(base: base + (count - length), count: length)
  }

  /// Drops values until `newCount` are left.
  @inline(__always)
  mutating func truncate(to newCount: Int) {
    while count > newCount {
      count &-= 1
      _ = (base + count).move()
    }
  }
}
