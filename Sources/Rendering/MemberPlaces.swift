import Synchronization

/// Gives member places (a member's name under a base) numbers from 0, the same for every unit of a program. Places that see
/// different objects are told apart, because each remembers where its objects have that member.
final class MemberPlaces: Sendable {
  /// What the member is read from.
  enum Base {
    case field(Int)
    case variable(Int)
    /// Any other value.
    case value

    /// The base of the name in `NumberedNames`.
    var number: Int {
      switch self {
      case .field(let id): id &* 2
      case .variable(let id): id &* 2 &+ 1
      case .value: -1
      }
    }
  }

  private let places = Mutex(NumberedNames())

  /// The members of a unit, in the unit's order.
  func codes(of members: NumberedNames) -> [MemberCode] {
    let ids = places.withLock { $0.ids(of: members) }
    return ids.indices.map { MemberCode(name: members[$0], hint: ids[$0]) }
  }
}
