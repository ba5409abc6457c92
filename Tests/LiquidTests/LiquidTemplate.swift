import Compiler
import Diagnostics
import Expressions
import Rendering

/// Compiles and renders a Liquid template as text.
struct LiquidTemplate {
  let source: String
  var options = CompileOptions()
  var partials: [String: String] = [:]
  var environment = RenderEnvironment(now: Timestamp(seconds: 1_774_958_400))

  init(_ source: String) {
    self.source = source
    options.languages = ["liquid"]
    options.missingPartial = .printed
  }

  /// What it prints for JSON data; diagnostics or the failure in brackets if nothing.
  func text(_ json: String = "{}") throws -> String {
    let compiled = compiled
    guard let source = compiled.source else {
      return "[" + compiled.diagnostics.all.map(\.message).joined(separator: "; ") + "]"
    }
    guard case .object(let data) = try JSONReader.read(Array(json.utf8)).value else { return "" }
    let program = Assembler.assemble(source)
    let recipient = Recipient(for: program, in: environment)
    recipient.bind(data)
    var executor = Executor(program)
    var buffer = OutputBuffer()
    do throws(RenderFailure) {
      try executor.render(recipient, into: &buffer)
    } catch {
      return "[\(error.message)]"
    }
    return buffer.text
  }

  var compiled: TextTemplate.Result {
    let partials = partials
    let library = TemplateLibrary(
      file: { request in
        guard case .partial(let name) = request, let text = partials[name] else {
          return .failure(.absent)
        }
        return .success((name, Array(text.utf8)))
      }, names: { _ in partials.keys.sorted() })
    return TextTemplate.compile(
      path: "", bytes: Array(source.utf8), surroundings: .verbatim, options: options,
      library: library)
  }
}
