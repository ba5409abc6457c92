/// An instant with the offset in which it is to be printed. Boxed so that `Value` stays small.
@usableFromInline package final class Timestamp: Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  package let seconds: Int64
  /// 0..<1,000,000,000.
  package let nanoseconds: Int32
  /// Seconds east of Greenwich.
  package let offset: Int32

  package init(seconds: Int64, nanoseconds: Int32 = 0, offset: Int32 = 0) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
    self.offset = offset
  }

  /// The same instant with the offset of a zone.
  package func shown(in zone: ZoneRules) -> Timestamp {
    Timestamp(seconds: seconds, nanoseconds: nanoseconds, offset: zone.offset(at: seconds))
  }
}
