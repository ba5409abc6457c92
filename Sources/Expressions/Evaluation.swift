/// What functions can see and change while one recipient's message is made.
package struct Evaluation {
  package let environment: RenderEnvironment
  /// Bytes that assigned values, captures and built strings may still take; below 0 the message is refused.
  package var remainingBytes: Int
  /// State of the random generator, seeded from the environment and the recipient.
  package var random: UInt64
  /// Rows that AMPscript wrote during this message, by lower-case name of the data extension.
  package var writes: [DataExtensionWrite] = []

  package init(environment: RenderEnvironment) {
    self.environment = environment
    self.remainingBytes = environment.limits.assignedBytes
    self.random = environment.seed
  }

  /// Takes `count` bytes from the budget for values.
  package mutating func charge(_ count: Int) throws(EvaluationError) {
    remainingBytes -= count
    if remainingBytes < 0 {
      throw EvaluationError(.refused, "the values of this message take more memory than allowed")
    }
  }
}

/// One row that a message would have written to a data extension; reported, never stored.
package struct DataExtensionWrite: Sendable {
  package let dataExtension: String
  /// The AMPscript function.
  package let function: String
  package let columns: [String]
  package let values: [Value]

  package init(dataExtension: String, function: String, columns: [String], values: [Value]) {
    self.dataExtension = dataExtension
    self.function = function
    self.columns = columns
    self.values = values
  }
}
