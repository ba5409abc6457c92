import Expressions

/// Members of fields that were read since the message began. Fields do not change while a message is made, so that a member
/// which a template prints again and again (`colors.text`) is found once.
struct MemberCache: ~Copyable {
  private var values: UnsafeMutablePointer<Value>
  /// The message in which each value was stored.
  private var stamps: UnsafeMutablePointer<UInt>
  private var capacity = 0
  private var message: UInt = 1

  init() {
    values = .allocate(capacity: 1)
    stamps = .allocate(capacity: 1)
  }

  deinit {
    values.deinitialize(count: capacity)
    values.deallocate()
    stamps.deallocate()
  }

  /// Forgets what belongs to the message before.
  mutating func startMessage() { message &+= 1 }

  /// Whether the member of this place was stored during this message.
  @inline(__always)
  func holds(_ place: Int) -> Bool { place < capacity && stamps[place] == message }

  /// The member of a place that `holds` says yes to.
  @inline(__always)
  subscript(place: Int) -> Value { values[place] }

  mutating func store(_ value: Value, at place: Int) {
    if place >= capacity { grow(to: place + 1) }
    values[place] = value
    stamps[place] = message
  }

  private mutating func grow(to needed: Int) {
    let larger = max(needed, capacity * 2, 16)
    let newValues = UnsafeMutablePointer<Value>.allocate(capacity: larger)
    newValues.moveInitialize(from: values, count: capacity)
    (newValues + capacity).initialize(repeating: .undefined, count: larger - capacity)
    let newStamps = UnsafeMutablePointer<UInt>.allocate(capacity: larger)
    newStamps.update(from: stamps, count: capacity)
    (newStamps + capacity).initialize(repeating: 0, count: larger - capacity)
    values.deallocate()
    stamps.deallocate()
    (values, stamps, capacity) = (newValues, newStamps, larger)
  }
}
