import Expressions
import Foundation
import TemplateLanguages

extension Suite {
  /// Liquid: the golden, e-mail, trap and specification cases.
  static let liquid = Suite(name: "liquid", input: "FILE.json") { input in
    guard case .object(let file) = try input.json(), case .array(let tests) = file["tests"] else {
      throw SuiteError("expected an object with `tests`")
    }
    var report = SuiteReport()
    for case .object(let test) in tests { report.note(LiquidCase(test).failure) }
    return report
  }
}

/// One case of a Liquid suite, in any of its three file formats.
struct LiquidCase {
  let name: String
  private let test: ObjectValue

  init(_ test: ObjectValue) {
    self.test = test
    name = test["name"].text ?? ""
  }

  /// What went wrong, in the first mode in which something did.
  var failure: SuiteReport.Failure? {
    for (mode, expectation) in expectations {
      let outcome = LiquidRun(test, mode).outcome
      if expectation.accepts(outcome) { continue }
      return SuiteReport.Failure(
        name: "\(name) [\(mode.rawValue)]", expected: expectation.description,
        actual: outcome.description)
    }
    return nil
  }

  /// The specification names one mode; e-mail cases and traps say what all three give; golden cases are read leniently unless
  /// they are marked.
  private var expectations: [(LanguageOptions.LiquidMode, LiquidExpectation)] {
    if let mode = test["mode"].text.flatMap(LanguageOptions.LiquidMode.init) {
      return [(mode, .init(test))]
    }
    let marks = test["tags"].items.compactMap(\.text)
    if marks.contains("strict2") { return [(.strict2, .init(test))] }
    if marks.contains("strict") { return [(.strict, .init(test))] }
    let lax = LiquidExpectation(test)
    let others: [LanguageOptions.LiquidMode] = [.strict, .strict2]
    return [(.lax, lax)]
      + others.compactMap { mode in
        LiquidExpectation(test[mode.rawValue], same: lax).map { (mode, $0) }
      }
  }
}
