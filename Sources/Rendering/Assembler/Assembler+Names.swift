import Expressions

/// Names: the variables and the field that one may mean. What only asks is `mutating` too, so that it borrows the assembler
/// where it lies.
extension Assembler {
  mutating func assembleName(_ places: borrowing [Expression]) {
    let possible = possiblePlaces(places)
    if possible.isEmpty { return emit(.constant(constant(.undefined))) }
    if possible.count == 2, case .variable(let variable) = places[possible.lowerBound],
      case .field(let field) = places[possible.lowerBound + 1]
    {
      return emit(.variableOrField(UInt32(variable.index), UInt32(field.index)))
    }
    assembleChain(places, possible, .jumpIfDefined(.max))
  }

  /// The place that is read; of several that a name means, the only one that can hold anything.
  mutating func place(of expression: borrowing Expression) -> NamePlace {
    switch expression {
    case .choose(.firstDefined, let places):
      let possible = possiblePlaces(places)
      return possible.count == 1 ? NamePlace(places[possible.lowerBound]) : .computed
    default: return NamePlace(expression)
    }
  }

  /// Without variables that nobody assigns, and without what stands behind a loop's own variable.
  private mutating func possiblePlaces(_ places: borrowing [Expression]) -> Range<Int> {
    var first = 0
    while first + 1 < places.count, case .variable(let id) = places[first] {
      if tables.mayAssign(id) {
        return first..<(hidingLoop(of: id.index) == nil ? places.count : first + 1)
      }
      first += 1
    }
    return first..<places.count
  }

  /// The outermost open loop whose local variable this is.
  mutating func hidingLoop(of variable: Int) -> UInt32? {
    for case .loop(let loop) in enclosures where loop.isLocal && loop.variable == variable {
      return UInt32(loop.id)
    }
    return nil
  }
}
