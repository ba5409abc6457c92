import Foundation

/// `conformance SUITE FILE [--out DIR] [--all]`
struct ConformanceCommand {
  var suite: Suite
  var input: SuiteInput
  var showsAll = false

  static let usage =
    "usage: conformance SUITE FILE [--out DIR] [--all]\n"
    + Suite.all.map { "  \($0.name) \($0.input)" }.joined(separator: "\n")

  init(_ arguments: [String]) throws {
    var words: [String] = []
    var output: String?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--all": showsAll = true
      case "--out":
        guard let value = rest.popFirst() else { throw SuiteError("--out needs a path") }
        output = value
      case _ where argument.hasPrefix("--"): throw SuiteError("unknown option \(argument)")
      default: words.append(argument)
      }
    }
    guard words.count == 2 else { throw SuiteError("expected a suite and a path") }
    guard let suite = Suite.all.first(where: { $0.name == words[0] }) else {
      throw SuiteError("unknown suite \(words[0])")
    }
    guard FileManager.default.fileExists(atPath: words[1]) else {
      throw SuiteError("no such file: \(words[1])")
    }
    self.suite = suite
    input = SuiteInput(path: words[1], output: output)
  }

  /// Gives the exit status: 0 if all cases passed, 1 if not.
  func run() throws -> Int32 {
    let report = try suite.run(input)
    report.print(limit: showsAll ? .max : 20)
    return report.failures.isEmpty ? 0 : 1
  }
}
