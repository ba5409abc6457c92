/// How a printed value is treated.
package enum OutputKind: Sendable {
  /// Escaped for its place.
  case escaped
  /// The author opted out (`| raw`, `*|HTML:X|*`).
  case raw
}
