/// Liquid's `(first..last)`: both ends included; empty when `last < first`. Never expanded unless it is printed or filtered.
@usableFromInline package final class IntegerRange: Sendable {
  package let first: Int
  package let last: Int

  package init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  /// How many integers it holds; `Int.max` where that would overflow.
  package var count: Int {
    guard last >= first else { return 0 }
    let (span, overflow) = last.subtractingReportingOverflow(first)
    return overflow || span == .max ? .max : span + 1
  }
}
