import Compiler
import Expressions
import Foundation
import Rendering

extension Suite {
  /// Templates with logic, each rendered for its data: pages go to `--out` under the names of the expected ones.
  static let endToEnd = Suite(name: "e2e", input: "INDEX.json --out DIR") { input in
    try EndToEndRun.all(of: input, compile: EndToEndProgram.compile)
  }

  /// The same pages in two steps: `galley compile` leaves the logic in, and the logic runs over what it printed. A head says
  /// what any recipient may need, so bodies are to be compared.
  static let emittedEndToEnd = Suite(name: "e2e-emitted", input: "INDEX.json --out DIR") { input in
    try EndToEndRun.all(of: input, compile: EndToEndProgram.emit)
  }
}

extension EndToEndRun {
  fileprivate static func all(
    of input: SuiteInput,
    compile: (EndToEndItem, [UInt8], CompileOptions.Escaping) -> EndToEndProgram
  ) throws -> SuiteReport {
    guard let output = input.output else { throw SuiteError("e2e needs --out DIR") }
    let root = URL(fileURLWithPath: input.path).deletingLastPathComponent().path
    var report = SuiteReport()
    for item in EndToEndItem.all(in: try input.json()) {
      let template = try SuiteInput(path: "\(root)/\(item.template)", output: nil).bytes()
      for escaping in item.escapings {
        let program = compile(item, template, escaping)
        for test in item.cases {
          let data = try SuiteInput(path: "\(root)/\(test.data)", output: nil).json()
          let name = escaping == .off ? test.expected : test.escapedName
          let run = EndToEndRun(program: program, data: data)
          report.note(try run.write(to: "\(output)/\(name)", name: name))
        }
      }
    }
    return report
  }
}

/// A template of the index, with its cases.
struct EndToEndItem {
  struct Case {
    let data: String
    let expected: String

    /// The page in which every output is escaped.
    var escapedName: String { expected.replacing(".html", with: ".escaped.html") }
  }

  let template: String
  let family: String
  let cases: [Case]

  /// Pages are compared with escaping off; one family also with it.
  var escapings: [CompileOptions.Escaping] {
    family == "8-escaping" ? [.off, .contextual] : [.off]
  }

  static func all(in index: Value) -> [EndToEndItem] {
    index["items"].items.map { item in
      EndToEndItem(
        template: item["template"].text ?? "", family: item["family"].text ?? "",
        cases: item["cases"].items.map {
          Case(data: $0["data"].text ?? "", expected: $0["expected"].text ?? "")
        })
    }
  }
}

/// One template with one recipient's data.
private struct EndToEndRun {
  let program: EndToEndProgram
  let data: Value

  /// Writes the page, or the reason why there is none beside its place; gives a failure in the latter case.
  func write(to path: String, name: String) throws -> SuiteReport.Failure? {
    let place = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    switch page() {
    case .success(let bytes):
      try Data(bytes).write(to: place)
      return nil
    case .failure(let error):
      try Data((error.description + "\n").utf8).write(
        to: URL(fileURLWithPath: path.replacing(".html", with: ".error.txt")))
      return SuiteReport.Failure(name: name, expected: "a page", actual: error.description)
    }
  }

  private func page() -> Result<[UInt8], SuiteError> {
    let program: RenderProgram
    switch self.program {
    case .refused(let error): return .failure(SuiteError(error))
    case .ready(let ready): program = ready
    }
    let data = recipient
    var environment = RenderEnvironment(now: Timestamp(seconds: 1_774_958_400))
    environment.adopt(reservedMembersOf: data)
    let recipient = Recipient(for: program, in: environment)
    recipient.bind(data)
    var executor = Executor(program)
    var buffer = OutputBuffer()
    do {
      try executor.render(recipient, into: &buffer)
    } catch {
      return .failure(SuiteError(error.message))
    }
    return .success(buffer.bytes)
  }

  /// The variables of all three languages as one object.
  private var recipient: ObjectValue {
    var members: [(String, Value)] = []
    for name in ["liquid", "attributes", "merge_fields"] {
      guard case .object(let object) = data[name] else { continue }
      members += zip(object.keys, object.values)
    }
    for name in ["groups", "system", "now", "data_extensions", "content_blocks"] {
      if case .undefined = data[name] { continue }
      members.append((name, data[name]))
    }
    return ObjectValue(members)
  }
}
