import Compiler
import Diagnostics
import Expressions
import Rendering

/// Cases of AMPscript: a template, attributes, data extensions and content blocks against text, or an abort.
enum AMPscriptSuite {
  /// The instant of `Now()` in every case.
  private static let now = Timestamp(seconds: 1_774_188_000)

  /// What one case gives: the text, or why there is none.
  static func outcome(of test: ObjectValue) -> Result<String, CaseFailure> {
    let template = test["template"].text ?? ""
    var options = CompileOptions()
    options.languages = ["ampscript"]
    options.escaping = .off
    return PlainRender.render(
      template, options: options, environment: environment(of: test),
      data: test["attributes"].members)
  }

  /// Whether the outcome is what the case expects, compared as the case asks.
  static func passes(_ test: ObjectValue, _ outcome: Result<String, CaseFailure>) -> Bool {
    guard case .success(let actual) = outcome else { return test["error"].text == "abort" }
    guard let expected = test["expected"].text else { return false }
    switch test["compare"].text {
    case "trim": return actual.trimmedLines == expected.trimmedLines
    case "whitespace-collapsed": return actual.collapsed == expected.collapsed
    default: return actual == expected
    }
  }

  private static func environment(of test: ObjectValue) -> RenderEnvironment {
    var environment = RenderEnvironment(now: now)
    environment.seed = 1
    environment.adopt(reservedMembersOf: test)
    if let context = test["context"].text, context.hasPrefix("account_time_zone=") {
      environment.systemValues["ACCOUNT_TIME_ZONE"] = String(context.dropFirst(18))
    }
    return environment
  }
}

/// Why a case gave no text.
struct CaseFailure: Error {
  let message: String
}

/// Compiles and renders a text template in one go.
enum PlainRender {
  static func render(
    _ template: String, options: CompileOptions, environment: RenderEnvironment, data: ObjectValue
  ) -> Result<String, CaseFailure> {
    let result = TextTemplate.compile(
      path: "template", bytes: Array(template.utf8), surroundings: .html, options: options)
    guard let source = result.source else {
      let messages = result.diagnostics.all.filter { $0.severity == .error }.map(\.message)
      return .failure(CaseFailure(message: "compile: " + messages.joined(separator: "; ")))
    }
    let program = Assembler.assemble(source)
    var executor = Executor(program)
    var page = OutputBuffer()
    let recipient = Recipient(for: program, in: environment)
    recipient.bind(data)
    do {
      try executor.render(recipient, into: &page)
    } catch {
      return .failure(CaseFailure(message: "render: \(error.message)"))
    }
    return .success(page.text)
  }
}

extension Value {
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The object, or an empty one.
  var members: ObjectValue {
    if case .object(let object) = self { object } else { ObjectValue(keys: [], values: []) }
  }
}

extension String {
  /// Without white space at the ends of the text and of each line, line ends alike.
  var trimmedLines: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { $0.split(separator: "\r\n", omittingEmptySubsequences: false) }
      .map { String($0).trimmed }.joined(separator: "\n").trimmed
  }

  /// Each run of white space as one blank.
  var collapsed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    guard let end = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[start...end])
  }
}
