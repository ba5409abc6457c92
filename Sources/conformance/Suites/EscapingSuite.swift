import Compiler
import Diagnostics
import Expressions
import Foundation

extension Suite {
  /// Escaping: a template and values; `--out` gets one line per case, `{"name", "output"}` or `{"name", "error"}`, which
  /// the judge of the suite reads: whatever is reported, be it a warning, counts as refused. Counts the cases that
  /// compiled.
  static let escaping = Suite(name: "escaping", input: "FILE.json --out RESULTS.jsonl") { input in
    guard let path = input.output else { throw SuiteError("escaping needs --out RESULTS.jsonl") }
    var report = SuiteReport()
    var lines: [String] = []
    for case .object(let test) in try input.json().items {
      let (line, failure) = EscapingCase(test).result
      lines.append(line)
      report.note(failure)
    }
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
    return report
  }
}

/// One case of the escaping suite.
struct EscapingCase {
  private let test: ObjectValue

  init(_ test: ObjectValue) { self.test = test }

  /// The line for the judge, and why there is no output.
  var result: (line: String, failure: SuiteReport.Failure?) {
    let name = test["name"].text ?? ""
    let render = render
    switch render.outcome {
    case .text(let output):
      guard let warning = render.diagnostics.first else {
        return (line(name, "output", output), nil)
      }
      return (line(name, "error", warning.message), nil)
    case let outcome:
      let failure = SuiteReport.Failure(
        name: name, expected: test["expect"].text ?? "", actual: outcome.description)
      return (line(name, "error", outcome.description), failure)
    }
  }

  private func line(_ name: String, _ member: String, _ text: String) -> String {
    var writer = JSONWriter()
    writer.write(.object(ObjectValue([("name", .string(name)), (member, .string(text))])))
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private var render: PlainRender {
    PlainRender(
      template: test["liquid"].text ?? "", language: "liquid", surroundings: surroundings,
      environment: RenderEnvironment(now: Timestamp(seconds: 0)), data: values)
  }

  /// Trusted values hold markup. In the suite's conditions an empty list is nothing; in Liquid it is something.
  private var values: ObjectValue {
    let values = test["values"].members
    let trusted = test["trusted"].items.compactMap(\.text)
    return ObjectValue(
      zip(values.keys, values.values).map { name, value in
        switch value {
        case .string(let text) where trusted.contains(name): (name, .markup(text))
        case .array(let items) where items.isEmpty: (name, .null)
        default: (name, value)
        }
      })
  }

  private var surroundings: TextTemplate.Surroundings {
    switch test["context"].text {
    case "header-subject": .header
    case "text-part": .verbatim
    default: .html
    }
  }
}
