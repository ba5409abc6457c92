/// What running a suite gave.
struct SuiteReport {
  private(set) var passed = 0
  private(set) var failures: [Failure] = []

  struct Failure {
    let name: String
    let expected: String
    let actual: String
  }

  /// Notes a case: passed if there is no failure.
  mutating func note(_ failure: Failure?) {
    if let failure { failures.append(failure) } else { passed += 1 }
  }

  /// Notes a case that has one text as its result.
  mutating func note(_ name: String, expected: String, actual: String) {
    note(expected == actual ? nil : Failure(name: name, expected: expected, actual: actual))
  }

  /// Prints failing cases, at most `limit` of them, and the counts.
  func print(limit: Int) {
    for failure in failures.prefix(limit) {
      Swift.print("FAIL \(failure.name)")
      Swift.print("  expected: \(quoted(failure.expected))")
      Swift.print("  actual:   \(quoted(failure.actual))")
    }
    if failures.count > limit {
      Swift.print("… and \(failures.count - limit) more (--all shows them)")
    }
    Swift.print("\(passed) passed, \(failures.count) failed")
  }

  /// On one line.
  private func quoted(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\r", with: "\\r")
  }
}
