/// Statements that end at one place which is not known yet. Until it is, each holds the index of the one before.
struct StatementChain {
  /// What the first one holds.
  static let end = UInt32.max

  /// The index of the last one.
  var last = end

  var isEmpty: Bool { last == Self.end }
}
