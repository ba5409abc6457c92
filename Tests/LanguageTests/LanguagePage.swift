import Compiler
import Diagnostics
import Expressions
import Rendering

/// Compiles and renders text in one language.
enum LanguagePage {
  /// What a template prints for JSON data: its text, its errors, or why the message was not made.
  static func text(_ template: String, _ language: String, _ json: String = "{}") throws -> String {
    let compiled = compile(template, language)
    guard let source = compiled.source else {
      return compiled.diagnostics.all.filter { $0.severity == .error }.map(\.message)
        .joined(separator: "\n")
    }
    return try LanguageRun(source).text(json)
  }

  static func compile(
    _ template: String, _ language: String, escapes: Bool = false
  ) -> TextTemplate.Result {
    var options = CompileOptions()
    options.languages = [language]
    options.escaping = escapes ? .contextual : .off
    return TextTemplate.compile(
      path: "test", bytes: Array(template.utf8), surroundings: escapes ? .html : .verbatim,
      options: options)
  }
}

/// A program that makes the messages of one recipient after the other.
final class LanguageRun {
  private let program: RenderProgram
  private var executor: Executor

  init(_ source: ProgramSource) {
    program = Assembler.assemble(source)
    executor = Executor(program)
  }

  var writes: [DataExtensionWrite] { executor.writes }

  /// The message of one recipient, or why there is none; `shared` is what all recipients have.
  func text(_ json: String, shared: String = "{}") throws -> String {
    guard case .object(let data) = try JSONReader.read(Array(json.utf8)).value,
      case .object(let shared) = try JSONReader.read(Array(shared.utf8)).value
    else { return "" }
    var environment = RenderEnvironment(now: Timestamp(seconds: 1_774_958_400))
    environment.adopt(reservedMembersOf: data)
    environment.shared = shared
    let recipient = Recipient(for: program, in: environment)
    recipient.bind(data)
    var buffer = OutputBuffer()
    do throws(RenderFailure) {
      try executor.render(recipient, into: &buffer)
    } catch {
      return "\(error.consequence): \(error.message)"
    }
    return buffer.text
  }
}
