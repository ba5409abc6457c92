/// Jumps that lead to one place which is not known yet. Until it is, each holds the position of the one before as its target.
struct JumpChain {
  /// The target of the first one.
  static let end = UInt32.max

  /// The position of the last one.
  var last = end

  var isEmpty: Bool { last == Self.end }
}
