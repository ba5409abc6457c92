import Expressions

/// Where a value is read that an instruction can read by itself.
enum NamePlace {
  case field(Int)
  case variable(Int)
  /// Several places, or none: other instructions have to find the value.
  case computed

  init(_ expression: borrowing Expression) {
    switch expression {
    case .field(let id): self = .field(id.index)
    case .variable(let id): self = .variable(id.index)
    default: self = .computed
    }
  }
}
