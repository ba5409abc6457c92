/// What functions can see and change while one recipient's message is made.
package struct Evaluation {
  package let environment: RenderEnvironment
  /// Bytes that assigned values, captures and built strings may still take; below 0 the message is refused.
  package var remainingBytes: Int
  /// State of the random generator, seeded from the environment and the recipient.
  package var random: UInt64
  /// What AMPscript wrote to data extensions during this message.
  package var changes = DataExtensionChanges()

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
