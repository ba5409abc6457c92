/// What a JSON text holds, and what is odd in it.
package struct JSONDocument: Sendable {
  package let value: Value
  /// Members that are named twice; the last one counts.
  package let warnings: [JSONError]

  package init(value: Value, warnings: [JSONError] = []) {
    self.value = value
    self.warnings = warnings
  }
}

/// Why bytes are no JSON, and where.
package struct JSONError: Error, Equatable, Sendable {
  /// Of the byte at fault, from 0; the count of bytes if the text ends too early.
  package let offset: Int
  /// Lower case, no full stop: `expected a value, found ‘}’`.
  package let message: String

  package init(offset: Int, message: String) {
    self.offset = offset
    self.message = message
  }
}
