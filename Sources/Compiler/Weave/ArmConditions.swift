import Expressions

/// When an arm is printed.
enum ArmConditions {
  /// Never: before the first `when`.
  case none
  /// If this holds; without a condition if nothing before it held.
  case one(Expression?)
  /// Once for each of these that holds.
  case each([Expression])

  var isLastResort: Bool {
    if case .one(nil) = self { true } else { false }
  }
}
