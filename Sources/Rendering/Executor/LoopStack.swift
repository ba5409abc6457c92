import Expressions

/// The running loops, innermost last. They are changed where they lie.
struct LoopStack: ~Copyable {
  private var base: UnsafeMutablePointer<LoopState>
  private var capacity = 16
  private(set) var count = 0

  init() { base = .allocate(capacity: capacity) }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  mutating func push(_ loop: consuming LoopState) {
    if count == capacity { grow() }
    (base + count).initialize(to: loop)
    count += 1
  }

  /// Takes the innermost loop away.
  mutating func pop() -> LoopState {
    precondition(count > 0, "a loop is left where it was entered")
    count -= 1
    return (base + count).move()
  }

  mutating func removeAll() {
    base.deinitialize(count: count)
    count = 0
  }

  /// Where a loop lies; valid until the next push.
  @inline(__always)
  subscript(position: Int) -> UnsafeMutablePointer<LoopState> {
    precondition(position >= 0 && position < count)
    return base + position
  }

  private mutating func grow() {
    capacity *= 2
    let new = UnsafeMutablePointer<LoopState>.allocate(capacity: capacity)
    new.moveInitialize(from: base, count: count)
    base.deallocate()
    base = new
  }
}
