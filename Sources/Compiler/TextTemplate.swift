package import Diagnostics
import EmailIR
import Expressions
package import Rendering
import TemplateLanguages

/// A template without MJML: a subject, a Liquid file, an AMPscript fragment.
package enum TextTemplate {
  /// Where the outputs of a text template land.
  package enum Surroundings: Sendable {
    /// A page or a part of one: escapers by HTML context.
    case html
    /// A header line.
    case header
    /// Nothing is escaped.
    case verbatim
  }

  package struct Result: Sendable {
    package let sources: SourceMap
    package let diagnostics: DiagnosticSet
    /// `nil` if there were errors.
    package let source: ProgramSource?
  }

  /// Reads, pairs and checks; partials are taken from `library`.
  package static func compile(
    path: String, bytes: [UInt8], surroundings: Surroundings, options: CompileOptions,
    library: TemplateLibrary = .empty
  ) -> Result {
    var sources = SourceMap()
    let file = sources.add(SourceFile(path: path, bytes: bytes))
    let contexts = ContextChoice(surroundings, options)
    var parser = TextParser(options: options, symbols: Symbols(), context: contexts.fixed)
    let parsed = parser.parse(bytes, file: file)
    let nodes = parser.withFallbacks(parsed)
    var partials = PartialCollector(library: library)
    if parser.hasPartials {
      partials.collect(from: nodes) { path, bytes in
        parser.parse(bytes, file: sources.add(SourceFile(path: path, bytes: bytes)))
      }
    }
    return finish(nodes, parser, partials, sources, contexts, options)
  }

  private static func finish(
    _ nodes: [Node], _ parser: TextParser, _ partials: PartialCollector, _ sources: SourceMap,
    _ contexts: ContextChoice, _ options: CompileOptions
  ) -> Result {
    var diagnostics = parser.diagnostics
    if options.missingPartial == .refused { diagnostics.append(partials.diagnostics) }
    let analysed = contexts.analyse(nodes, &diagnostics)
    let parts = partials.parts.mapValues { contexts.analyse($0, &diagnostics) }
    let source = ProgramSource(
      part: ProgramPart(nodes: analysed), symbols: parser.symbols,
      partials: parts.mapValues { ProgramPart(nodes: $0) },
      missingPartial: options.missingPartial.consequence,
      content: ContentReader(options: options, sources: sources, symbols: parser.symbols).source)
    return Result(
      sources: sources, diagnostics: diagnostics, source: diagnostics.hasErrors ? nil : source)
  }
}
