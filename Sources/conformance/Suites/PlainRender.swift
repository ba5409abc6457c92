import Compiler
import Diagnostics
import Expressions
import Rendering

/// Compiles a text template in one language and renders it once.
struct PlainRender {
  let template: String
  let language: String
  /// Where values land: says how they are escaped.
  let surroundings: TextTemplate.Surroundings
  let environment: RenderEnvironment
  let data: ObjectValue
  var fallbacks: [String: Value] = [:]

  enum Outcome: CustomStringConvertible {
    case text(String)
    /// It does not compile.
    case refused([Diagnostic])
    /// It compiles, and the message is not made.
    case failed(String)

    var description: String {
      switch self {
      case .text(let text): text
      case .refused(let errors):
        "(refused: \(errors.map(\.message).joined(separator: "; ")))"
      case .failed(let message): "(failed: \(message))"
      }
    }
  }

  /// Everything that compiling reports.
  var diagnostics: [Diagnostic] { compiled.diagnostics.all }

  var outcome: Outcome {
    let compiled = compiled
    guard let source = compiled.source else {
      return .refused(compiled.diagnostics.all.filter { $0.severity == .error })
    }
    let program = Assembler.assemble(source)
    let recipient = Recipient(for: program, in: environment)
    recipient.bind(data)
    var executor = Executor(program)
    var page = OutputBuffer()
    do throws(RenderFailure) {
      try executor.render(recipient, into: &page)
    } catch {
      return .failed(error.message)
    }
    return .text(page.text)
  }

  private var compiled: TextTemplate.Result {
    var options = CompileOptions()
    options.languages = [language]
    options.fallbacks = fallbacks
    return TextTemplate.compile(
      path: "", bytes: Array(template.utf8), surroundings: surroundings, options: options)
  }
}

extension Value {
  /// The object, or an empty one.
  var members: ObjectValue {
    if case .object(let object) = self { object } else { ObjectValue(keys: [], values: []) }
  }
}
