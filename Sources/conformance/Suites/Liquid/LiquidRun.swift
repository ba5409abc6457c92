import Compiler
import Diagnostics
import Expressions
import Rendering
import Synchronization
import TemplateLanguages

/// Compiles and renders the template of a case in one mode.
struct LiquidRun {
  enum Outcome: CustomStringConvertible {
    /// With the errors that stand in the text.
    case printed(String, errors: [String])
    case refused(String)
    case failed(String)

    var description: String {
      switch self {
      case .printed(let text, _): text
      case .refused(let message): "(refused: \(message))"
      case .failed(let message): "(failed: \(message))"
      }
    }
  }

  private let test: ObjectValue
  private let mode: LanguageOptions.LiquidMode

  init(_ test: ObjectValue, _ mode: LanguageOptions.LiquidMode) {
    self.test = test
    self.mode = mode
  }

  var outcome: Outcome {
    let compiled = TextTemplate.compile(
      path: "", bytes: Array((test["template"].text ?? "").utf8), surroundings: .verbatim,
      options: options, library: library)
    guard let source = compiled.source else {
      let errors = compiled.diagnostics.all.filter { $0.severity == .error }
      return .refused(errors.map { describe($0, compiled.sources) }.joined(separator: "; "))
    }
    return render(source, compiled.sources)
  }

  private func describe(_ diagnostic: Diagnostic, _ sources: SourceMap) -> String {
    guard let range = diagnostic.range else { return diagnostic.message }
    let place = sources.position(of: range)
    return "\(place.line):\(place.column) \(diagnostic.message)"
  }

  private var options: CompileOptions {
    var options = CompileOptions()
    options.languages = ["liquid"]
    options.language.liquidMode = mode
    options.language.strictVariables = test["strict_variables"].isTrue
    options.language.strictFilters = test["strict_filters"].isTrue
    options.missingPartial = .printed
    return options
  }

  /// The partials of the case; a name may have `.liquid` behind it, and letter case does not count.
  private var library: TemplateLibrary {
    guard case .object(let templates) = test["templates"] else { return .empty }
    return TemplateLibrary(
      file: { request in
        guard case .partial(let name) = request else { return .failure(.absent) }
        let keys = [name.lowercased(), name.lowercased() + ".liquid"]
        let found = templates.keys.first { keys.contains($0.lowercased()) }
        guard let text = found.flatMap({ templates[$0].text }) else { return .failure(.absent) }
        return .success((name, Array(text.utf8)))
      },
      names: { _ in
        templates.keys.map { $0.hasSuffix(".liquid") ? String($0.dropLast(7)) : $0 }
      })
  }

  private func render(_ source: ProgramSource, _ sources: SourceMap) -> Outcome {
    let errors = ErrorLog()
    let described = ProgramSource(
      part: source.part, symbols: source.symbols, partials: source.partials,
      missingPartial: source.missingPartial, content: source.content, compose: source.compose,
      describe: { error, range in errors.describe(error, at: range, in: sources) })
    let program = Assembler.assemble(described)
    let recipient = Recipient(for: program, in: environment)
    if case .object(let data) = test["data"] { recipient.bind(data) }
    var executor = Executor(program)
    var buffer = OutputBuffer()
    do throws(RenderFailure) {
      try executor.render(recipient, into: &buffer)
    } catch {
      return .failed(error.message)
    }
    return .printed(buffer.text, errors: errors.messages)
  }

  private var environment: RenderEnvironment {
    let now = test["now"].text.flatMap { Timestamp(iso8601: $0) } ?? Timestamp(seconds: 0)
    var environment = RenderEnvironment(now: now)
    guard case .object(let limits) = test["resource_limits"] else { return environment }
    if case .integer(let bytes) = limits["render_length_limit"] {
      environment.limits.outputBytes = bytes
    }
    if case .integer(let bytes) = limits["assign_score_limit"] {
      environment.limits.assignedBytes = bytes
    }
    return environment
  }
}

/// The errors that a run prints, in the reference's form.
private final class ErrorLog: Sendable {
  private let log = Mutex<[String]>([])

  var messages: [String] { log.withLock { $0 } }

  func describe(_ error: EvaluationError, at range: SourceRange, in sources: SourceMap) -> String {
    let path = sources[range.file].path
    let line = "line \(sources.position(of: range).line)"
    let text = "Liquid error (\(path.isEmpty ? line : "\(path) \(line)")): \(error.message)"
    log.withLock { $0.append(text) }
    return text
  }
}
