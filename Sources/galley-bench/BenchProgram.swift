import Compiler
import Diagnostics
import Rendering

/// Compiling what is to be measured.
enum BenchProgram {
  /// The program of a template: MJML by its file name, else text that prints as it is.
  static func compile(
    _ path: String, _ bytes: [UInt8], _ options: CompileOptions
  ) throws(BenchError) -> RenderProgram {
    if path.hasSuffix(".mjml") { return try page(path, bytes, options) }
    let result = TextTemplate.compile(
      path: path, bytes: bytes, surroundings: .html, options: options,
      library: BenchFile.library)
    guard let source = result.source else {
      throw failure(path, result.diagnostics, result.sources)
    }
    return Assembler.assemble(source)
  }

  private static func page(
    _ path: String, _ bytes: [UInt8], _ options: CompileOptions
  ) throws(BenchError) -> RenderProgram {
    let result = Compiler.compile(
      path: path, bytes: bytes, library: BenchFile.library, options: options)
    guard let program = result.html else {
      throw failure(path, result.diagnostics, result.sources)
    }
    return program
  }

  /// The first error as a line of text.
  static func failure(
    _ path: String, _ diagnostics: DiagnosticSet, _ sources: SourceMap
  ) -> BenchError {
    guard let error = diagnostics.all.first(where: { $0.severity == .error }) else {
      return BenchError("\(path): no page")
    }
    guard let range = error.range else { return BenchError("\(path): \(error.message)") }
    let place = sources.position(of: range)
    return BenchError(
      "\(sources[range.file].path):\(place.line):\(place.column): \(error.message)")
  }
}
