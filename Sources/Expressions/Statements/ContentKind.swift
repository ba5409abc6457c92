/// Where text comes from that is evaluated while a message is made, and so what may happen to it.
package enum ContentKind: UInt8, Sendable {
  /// `TreatAsContent`: all code in it counts. What it prints is text, escaped where it lands.
  case code
  /// A content block of the project: HTML by the author, whose outputs are escaped in their own places.
  case block
  /// A text that the platform evaluates on its way (`URLEncode`): only code that stands in the template counts, so that no
  /// recipient's data become code.
  case quoted
}
