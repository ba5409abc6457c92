import Expressions

/// Where members were found last, by the number of the place in the program that reads them.
struct MemberHints: ~Copyable {
  private struct Hint {
    /// Objects of this shape have the member at the position. The shape is kept, so that no other one gets its identity.
    var identity: ObjectIdentifier?
    var shape: ObjectShape?
    var position: Int
  }

  private var hints: UnsafeMutablePointer<Hint>
  private var capacity = 0

  init() { hints = .allocate(capacity: 1) }

  deinit {
    hints.deinitialize(count: capacity)
    hints.deallocate()
  }

  /// Where the member of an object lies; `nil` if it has none of that name.
  @inline(__always)
  mutating func place(
    of member: UInt32, in object: ObjectValue, _ unit: CodeUnit
  ) -> UnsafePointer<Value>? {
    let number = unit.members[Int(member)].hint
    if number < capacity, hints[number].identity == ObjectIdentifier(object.shape) {
      return object.place(at: hints[number].position)
    }
    return find(member, in: object, unit)
  }

  /// Objects of another shape may have it at the same position as well. Then the hint stays as it is: shapes that change
  /// from recipient to recipient would have their references counted by all workers.
  @inline(never)
  private mutating func find(
    _ member: UInt32, in object: ObjectValue, _ unit: CodeUnit
  ) -> UnsafePointer<Value>? {
    let member = unit.members[Int(member)]
    let keys = object.shape.keys
    if member.hint < capacity {
      let position = hints[member.hint].position
      if position < keys.count, keys[position] == member.name { return object.place(at: position) }
    }
    guard let position = object.position(of: member.name) else { return nil }
    if member.hint >= capacity { grow(to: member.hint + 1) }
    hints[member.hint] = Hint(
      identity: ObjectIdentifier(object.shape), shape: object.shape, position: position)
    return object.place(at: position)
  }

  private mutating func grow(to needed: Int) {
    let larger = max(needed, capacity * 2, 16)
    let new = UnsafeMutablePointer<Hint>.allocate(capacity: larger)
    new.moveInitialize(from: hints, count: capacity)
    (new + capacity).initialize(
      repeating: Hint(identity: nil, shape: nil, position: .max), count: larger - capacity)
    hints.deallocate()
    (hints, capacity) = (new, larger)
  }
}
