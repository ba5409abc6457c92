import ArgumentParser
import Expressions
import Foundation

/// The instant of `--now`.
struct TimeOption: ExpressibleByArgument {
  let timestamp: Timestamp

  init?(argument: String) {
    guard let timestamp = Timestamp(iso8601: argument) else { return nil }
    self.timestamp = timestamp
  }

  /// The clock's time, to the second.
  static var current: Timestamp { Timestamp(seconds: Int64(Date().timeIntervalSince1970)) }
}
