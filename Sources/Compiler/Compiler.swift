package import Diagnostics
import EmailIR
import Rendering

/// From the bytes of a template to programs that render it.
package enum Compiler {
  /// Compiles a template; what `library` gives is all that is read.
  package static func compile(
    path: String, bytes: [UInt8], library: TemplateLibrary = .empty,
    options: CompileOptions = CompileOptions()
  ) -> Compilation {
    var state = CompilationState(path: path, bytes: bytes, library: library, options: options)
    Pipeline.run(&state)
    let subject = SubjectLine.source(of: state)
    return Compilation(
      sources: state.weave.sources, diagnostics: state.weave.diagnostics, document: state.document,
      html: state.hasErrors
        ? nil
        : state.page.map {
          Assembler.assemble($0.source(state.weave.symbols, state.content))
        },
      subject: state.hasErrors ? nil : subject.map(Assembler.assemble))
  }

  /// Compiles a template and tells what of its page waits for the recipient; `nil` if there were errors.
  package static func layout(
    path: String, bytes: [UInt8], library: TemplateLibrary = .empty,
    options: CompileOptions = CompileOptions()
  ) -> (report: LayoutReport?, diagnostics: DiagnosticSet, sources: SourceMap) {
    var state = CompilationState(path: path, bytes: bytes, library: library, options: options)
    Pipeline.run(&state)
    let report = state.hasErrors ? nil : state.page.map(LayoutReport.init)
    return (report, state.weave.diagnostics, state.weave.sources)
  }

  /// Compiles a template and prints its page with the personalisation left in, as written.
  package static func emit(
    path: String, bytes: [UInt8], library: TemplateLibrary = .empty,
    options: CompileOptions = CompileOptions()
  ) -> (html: [UInt8]?, diagnostics: DiagnosticSet, sources: SourceMap) {
    var options = options
    options.leavesTags = true
    var state = CompilationState(path: path, bytes: bytes, library: library, options: options)
    Pipeline.run(&state)
    var diagnostics = state.weave.diagnostics
    guard let page = state.page, !diagnostics.hasErrors else {
      return (nil, diagnostics, state.weave.sources)
    }
    var emitter = SourceEmitter(sources: state.weave.sources, spellings: state.spellings)
    emitter.emit(page.part)
    diagnostics.append(emitter.diagnostics)
    let html =
      diagnostics.hasErrors
      ? nil : options.format.apply(to: emitter.page.bytes, tags: emitter.page.tags)
    return (html, diagnostics, state.weave.sources)
  }
}
