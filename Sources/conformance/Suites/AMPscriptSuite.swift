import Compiler
import Expressions

extension Suite {
  /// AMPscript: a template, attributes, data extensions and content blocks against a text, or an abort.
  static let ampscript = Suite(name: "ampscript", input: "FILE.json") { input in
    guard case .array(let tests) = try input.json() else {
      throw SuiteError("expected an array of cases")
    }
    var report = SuiteReport()
    for case .object(let test) in tests { report.note(AMPscriptCase(test).failure) }
    return report
  }
}

/// One case of the AMPscript suite.
struct AMPscriptCase {
  private let test: ObjectValue

  init(_ test: ObjectValue) { self.test = test }

  /// What went wrong, if anything did.
  var failure: SuiteReport.Failure? {
    let outcome = PlainRender(
      template: test["template"].text ?? "", language: "ampscript", surroundings: .verbatim,
      environment: environment, data: test["attributes"].members
    ).outcome
    if passes(outcome) { return nil }
    let name = [test["id"].text, test["name"].text].compactMap { $0 }.joined(separator: " ")
    return SuiteReport.Failure(
      name: name, expected: test["expected"].text ?? "(an abort)", actual: outcome.description)
  }

  private func passes(_ outcome: PlainRender.Outcome) -> Bool {
    guard case .text(let actual) = outcome else { return test["error"].text == "abort" }
    guard let expected = test["expected"].text else { return false }
    switch test["compare"].text {
    case "trim": return actual.trimmedLines == expected.trimmedLines
    case "whitespace-collapsed": return actual.collapsed == expected.collapsed
    default: return actual == expected
    }
  }

  private var environment: RenderEnvironment {
    var environment = RenderEnvironment(now: Timestamp(seconds: 1_774_188_000))
    environment.seed = 1
    environment.adopt(reservedMembersOf: test)
    if let context = test["context"].text, context.hasPrefix("account_time_zone=") {
      environment.systemValues["ACCOUNT_TIME_ZONE"] = String(context.dropFirst(18))
    }
    return environment
  }
}

extension String {
  /// Without white space at the ends of the text and of each line, line ends alike.
  fileprivate var trimmedLines: String {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { $0.trimmed }.joined(separator: "\n")[...].trimmed
  }

  /// Each run of white space as one blank.
  var collapsed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension Substring {
  fileprivate var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    guard let end = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[start...end])
  }
}
