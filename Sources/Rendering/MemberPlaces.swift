import Synchronization

/// A member's name under a base: places that see different objects are told apart, because each remembers where its
/// objects have that member.
struct MemberPlace: Equatable, Sendable {
  enum Base: Equatable, Sendable {
    case field(Int)
    case variable(Int)
    /// Any other value.
    case value
  }

  let base: Base
  let name: String
}

/// Gives member places numbers from 0, the same for every unit of a program.
final class MemberPlaces: Sendable {
  private let table = Mutex(Table())

  /// The number of a place; a new one if it has none yet.
  func id(of place: MemberPlace) -> Int { table.withLock { $0.id(of: place) } }

  /// Found by open addressing: a template asks for hundreds, and hashing them as `Dictionary` does costs twice as much.
  private struct Table {
    var places: [MemberPlace] = []
    /// Number of a place plus one, 0 for free.
    var slots: [UInt32] = []

    mutating func id(of place: MemberPlace) -> Int {
      if places.count * 2 >= slots.count { grow() }
      let slot = slot(of: place)
      if slots[slot] != 0 { return Int(slots[slot]) - 1 }
      places.append(place)
      slots[slot] = UInt32(places.count)
      return places.count - 1
    }

    private mutating func grow() {
      slots = [UInt32](repeating: 0, count: max(64, slots.count * 2))
      for (number, place) in places.enumerated() { slots[slot(of: place)] = UInt32(number + 1) }
    }

    /// Where a place stands, or is to stand.
    private func slot(of place: MemberPlace) -> Int {
      var slot = Int(place.quickHash) & (slots.count - 1)
      while slots[slot] != 0, places[Int(slots[slot]) - 1] != place {
        slot = (slot + 1) & (slots.count - 1)
      }
      return slot
    }
  }
}

extension MemberPlace {
  /// FNV-1a of the name and the number of the base, folded.
  fileprivate var quickHash: UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    hash = (hash ^ UInt32(truncatingIfNeeded: base.number)) &* 16_777_619
    return hash ^ (hash >> 15)
  }
}

extension MemberPlace.Base {
  fileprivate var number: Int {
    switch self {
    case .field(let id): id &* 2
    case .variable(let id): id &* 2 &+ 1
    case .value: -1
    }
  }
}
