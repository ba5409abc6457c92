import Expressions
import Rendering

extension Suite {
  /// Plain text made of HTML; `line_length` is where lines are broken.
  static let plainText = Suite(name: "plaintext", input: "FILE.json") { input in
    var report = SuiteReport()
    for test in try input.json().items {
      var width = PlainText.width
      if case .integer(let length) = test["line_length"] { width = Int(length) }
      let text = PlainText.convert(Array((test["html"].text ?? "").utf8), width: width)
      report.note(
        test["name"].text ?? "", expected: test["expected"].text ?? "",
        actual: String(decoding: text.dropLast(), as: UTF8.self))
    }
    return report
  }
}
