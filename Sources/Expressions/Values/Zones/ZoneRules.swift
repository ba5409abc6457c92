/// How far a zone's clocks are from Greenwich, at any instant: the changes that are listed, then the rule that goes on for
/// ever. Made of the system's zone data, or fixed.
package struct ZoneRules: Sendable {
  /// Instants at which the offset changes, rising, and the offset from then on.
  private let changes: [(instant: Int64, offset: Int32)]
  /// Before the first change.
  private let first: Int32
  /// Behind the last change.
  private let rule: YearlyZoneRule?

  init(changes: [(instant: Int64, offset: Int32)], first: Int32, rule: YearlyZoneRule?) {
    self.changes = changes
    self.first = first
    self.rule = rule
  }

  /// Always so many seconds east of Greenwich.
  package init(offset: Int32) { self.init(changes: [], first: offset, rule: nil) }

  package static let utc = ZoneRules(offset: 0)

  /// Seconds east of Greenwich at an instant (seconds since 1970).
  package func offset(at instant: Int64) -> Int32 {
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].instant <= instant { low = middle + 1 } else { high = middle }
    }
    if low == changes.count, let rule { return rule.offset(at: instant) }
    return low > 0 ? changes[low - 1].offset : first
  }

  /// The offset that the clocks have when they show a time. A time that is shown twice, or never, counts as the one before
  /// the change.
  package func offset(showing local: Int64) -> Int32 {
    let before = offset(at: local &- Int64(offset(at: local &- 86_400)))
    if offset(at: local &- Int64(before)) == before { return before }
    let after = offset(at: local &- Int64(offset(at: local &+ 86_400)))
    return offset(at: local &- Int64(after)) == after ? after : before
  }
}
