import Compiler
import Diagnostics
import Rendering
import TemplateLanguages

/// A template of the index, ready to be run, or why it cannot be.
enum EndToEndProgram {
  case ready(RenderProgram)
  case refused(String)

  static func compile(
    _ item: EndToEndItem, _ bytes: [UInt8], _ escaping: CompileOptions.Escaping
  ) -> EndToEndProgram {
    let compilation = Compiler.compile(
      path: item.template, bytes: bytes, options: options(escaping))
    return EndToEndProgram(
      compilation.html, or: compilation.diagnostics, in: compilation.sources)
  }

  /// The page with the logic left in, read as a text template.
  static func emit(
    _ item: EndToEndItem, _ bytes: [UInt8], _ escaping: CompileOptions.Escaping
  ) -> EndToEndProgram {
    let emitted = Compiler.emit(path: item.template, bytes: bytes, options: options(.off))
    guard let html = emitted.html else {
      return EndToEndProgram(nil, or: emitted.diagnostics, in: emitted.sources)
    }
    let text = TextTemplate.compile(
      path: item.template + ".html", bytes: html, surroundings: .verbatim,
      options: options(escaping))
    return EndToEndProgram(
      text.source.map(Assembler.assemble), or: text.diagnostics, in: text.sources)
  }

  private static func options(_ escaping: CompileOptions.Escaping) -> CompileOptions {
    var options = CompileOptions()
    options.escaping = escaping
    options.language.liquidMode = .lax
    return options
  }

  private init(_ program: RenderProgram?, or diagnostics: DiagnosticSet, in sources: SourceMap) {
    if let program {
      self = .ready(program)
    } else if let error = diagnostics.all.first(where: { $0.severity == .error }) {
      let place = error.range.map { sources.position(of: $0) }
      self = .refused("\(place?.line ?? 0):\(place?.column ?? 0): \(error.message)")
    } else {
      self = .refused("no page and no error")
    }
  }
}
